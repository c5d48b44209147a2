import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { lastDayOf } from '../../../domain/membership/term-of-office.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Seat } from '../seat.entity.js';

export interface LeavingSeats {
  readonly lastDay: CalendarDate;
  readonly today: CalendarDate;
  /** Whether each place stays, vacant, until somebody is appointed to it. */
  readonly leavesVacancies: boolean;
}

/** A seat that has not begun never does: it becomes the vacancy itself, or goes. */
export async function leaveSeat(unit: Unit, seat: Seat, order: LeavingSeats): Promise<void> {
  const lastDay = lastDayOf(seat, order.lastDay, order.today);
  const { leavesVacancies } = order;
  const { id, version, to } = seat;
  const vacancy = { personId: null, nameStyle: null, appointingMinute: null };
  if (lastDay === null) {
    if (leavesVacancies) await updateVersioned(unit, Seat, { id, version }, vacancy);
    else await unit.manager.delete(Seat, { id });
    return;
  }
  await updateVersioned(unit, Seat, { id, version }, { to: lastDay });
  if (!leavesVacancies || lastDay === to) return;
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
