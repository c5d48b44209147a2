/**
 * A person's rights on a panel come from the seats held on the day in question; both ends of a term are included.
 * (LGA 1972, s.100G(1) for the register; LGHA 1989, s.13 for who may vote.)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';

export const SEAT_ROLES = ['chair', 'vice-chair', 'member', 'substitute', 'co-optee', 'adviser'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

export interface Seat {
  readonly panelId: string;
  readonly role: SeatRole;
  /** Null for a vacancy, and for a seat of a body or of persons who are not named. */
  readonly personId: string | null;
  /** Nobody holds the seat. */
  readonly isVacant: boolean;
  /** Asked of co-optees only: may this one vote? */
  readonly votes: boolean;
  /** Asked of co-optees only: may this one see exempt papers? */
  readonly seesExempt: boolean;
  /** The items the seat is for, in words; null for all of them. */
  readonly limitedTo: string | null;
  readonly from: CalendarDate;
  /** Null while the term has no end. */
  readonly to: CalendarDate | null;
}

export interface SeatOverlap<S extends Seat> {
  readonly seats: readonly [S, S];
  /** First and last day on which both stand; `to` null while neither ends. */
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

export function isHeldOn(seat: Seat, day: CalendarDate): boolean {
  return seat.from <= day && (seat.to === null || day <= seat.to);
}

export function seatsOn<S extends Seat>(seats: readonly S[], day: CalendarDate): S[] {
  return seats.filter((seat) => isHeldOn(seat, day));
}

/** Voting members are the chair, the vice-chair, members, and co-optees with a vote. */
export function isVoting(seat: Seat): boolean {
  return ['chair', 'vice-chair', 'member'].includes(seat.role) || (seat.role === 'co-optee' && seat.votes);
}

/** Pairs of chairs of one panel at the same time, for panels without co-chairs. */
export function overlappingChairs<S extends Seat>(seats: readonly S[]): SeatOverlap<S>[] {
  const chairs = seats.filter((seat) => seat.role === 'chair' && !seat.isVacant);
  return chairs.flatMap((one, index) => chairs.slice(index + 1).flatMap((other) => overlap(one, other)));
}

function overlap<S extends Seat>(one: S, other: S): SeatOverlap<S>[] {
  if (one.panelId !== other.panelId) return [];
  const from = one.from > other.from ? one.from : other.from;
  const to = earlierEnd(one.to, other.to);
  return to === null || from <= to ? [{ seats: [one, other], from, to }] : [];
}

function earlierEnd(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
