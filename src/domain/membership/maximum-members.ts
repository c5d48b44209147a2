/**
 * How many members a panel has against the most that its terms of reference allow: those who sit as members, the chair
 * among them. Vacancies, co-optees, substitutes and advisers do not count.
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { type Seat, seatsOn } from './seats.js';

export function membersOn(seats: readonly Seat[], day: CalendarDate): number {
  const roles: readonly Seat['role'][] = ['chair', 'vice-chair', 'member'];
  return seatsOn(seats, day).filter(({ role, isVacant }) => roles.includes(role) && !isVacant).length;
}

/** Null while the panel keeps within it, or nothing is said. */
export function tooManyMembers(members: number, maximum: number | null): string | null {
  if (maximum === null || members <= maximum) return null;
  return `The terms of reference allow ${maximum} ${maximum === 1 ? 'member' : 'members'}, and the panel has ${members}.`;
}
