/** A sheet begins with whoever sits on the panel that day; substitutes come onto it when one is named. */
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { SEAT_ROLES, type SeatRole } from '../../domain/membership/seats.js';
import type { Capacity } from '../../domain/proceedings/attendance-words.js';
import type { Seat } from '../panels/seat.entity.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import type { Attendance } from './attendance.entity.js';

export type NewLine = Pick<Attendance, 'seatId' | 'personId' | 'postId' | 'description' | 'note' | 'capacity'>;

const CAPACITY_OF: Readonly<Record<SeatRole, Capacity>> = {
  chair: 'member',
  'vice-chair': 'member',
  member: 'member',
  substitute: 'substitute',
  'co-optee': 'co-optee',
  adviser: 'adviser',
};

/** `seats` stand on the day, with their persons, posts and holders; vacant ones give no line, and nobody stands twice. */
export function linesOfSeats(seats: readonly Seat[], day: CalendarDate): NewLine[] {
  const lines = [...seats]
    .filter(({ role }) => role !== 'substitute')
    .sort((one, other) => SEAT_ROLES.indexOf(one.role) - SEAT_ROLES.indexOf(other.role))
    .flatMap((seat) => linesOf(seat, day));
  const firstOf = new Map(lines.map((line) => [line.personId ?? line, line] as const).reverse());
  return lines.filter((line) => firstOf.get(line.personId ?? line) === line);
}

function linesOf(seat: Seat, day: CalendarDate): NewLine[] {
  const { id: seatId, role, postId, personId, heldBy } = seat;
  const note = role === 'co-optee' || role === 'adviser' ? seat.represents : null;
  const line = { seatId, postId, description: null, note, capacity: CAPACITY_OF[role] };
  if (personId !== null) return [{ ...line, personId }];
  if (heldBy !== null) return [{ ...line, personId: null, description: heldBy }];
  return termsOn(seat.postHoldings ?? [], day).map((holding) => ({ ...line, personId: holding.personId }));
}
