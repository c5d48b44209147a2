import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Seat } from '../seat.entity.js';

export interface LeavingSeats {
  readonly lastDay: CalendarDate;
  /** Whether each place stays, vacant, until somebody is appointed to it. */
  readonly leavesVacancies: boolean;
}

/** A seat that had not begun by then never does: it becomes the vacancy itself, or goes. */
export async function leaveSeat(unit: Unit, seat: Seat, { lastDay, leavesVacancies }: LeavingSeats): Promise<void> {
  const { id, version, to } = seat;
  const vacancy = { personId: null, nameStyle: null, appointingMinute: null };
  if (seat.from > lastDay) {
    if (leavesVacancies) await updateVersioned(unit, Seat, { id, version }, vacancy);
    else await unit.manager.delete(Seat, { id });
    return;
  }
  await updateVersioned(unit, Seat, { id, version }, { to: lastDay });
  if (!leavesVacancies) return;
  await unit.manager.insert(Seat, {
    id: newId(),
    panelId: seat.panelId,
    position: seat.position,
    role: seat.role,
    represents: seat.represents,
    limitedTo: seat.limitedTo,
    votes: seat.votes,
    seesExempt: seat.seesExempt,
    ...vacancy,
    from: addDays(lastDay, 1),
    to,
    version: 1,
  });
}
