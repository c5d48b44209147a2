import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { lastDayOf } from '../../domain/membership/term-of-office.js';
import type { Unit } from '../../platform/database/unit.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { ChampionAppointment } from './champion-appointment.entity.js';

export interface EndOfTerms {
  readonly lastDay: CalendarDate;
  readonly endedBecause: string;
  readonly today: CalendarDate;
}

/** A time that has not begun never comes: nobody was appointed in it, so nothing of the past is lost. */
export async function endTerms(
  unit: Unit,
  open: readonly ChampionAppointment[],
  { lastDay, endedBecause, today }: EndOfTerms,
): Promise<void> {
  for (const appointment of open) {
    const { id, version } = appointment;
    const to = lastDayOf(appointment, lastDay, today);
    if (to === null) await unit.manager.delete(ChampionAppointment, { id });
    else await updateVersioned(unit, ChampionAppointment, { id, version }, { to, endedBecause });
  }
}
