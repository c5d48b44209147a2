/**
 * How many members must be in the room: a number the body has set, or a share of all its members and never fewer than a
 * least number. For the council itself it is a quarter of the whole number of members, unless more than a third are
 * disqualified; then it is a quarter of those who are left. (LGA 1972, Sch 12 paras 6, 44 and 45; standing orders.)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { type Seat, seatsOn } from './seats.js';

export const QUORUM_RULES = ['number', 'fraction'] as const;

export interface QuorumRule {
  readonly kind: (typeof QUORUM_RULES)[number];
  /** The number itself, or the least that a fraction may come to. */
  readonly least: number;
  /** 4 for a quarter; counts for a fraction only. */
  readonly parts: number;
  /** Co-optees count only where the constitution says so. */
  readonly countsCoOptees: boolean;
}

/** Those whose presence counts: vacancies belong to the whole number of members, but nobody is present in one. */
export function countsTowardsQuorum(seat: Pick<Seat, 'role'>, { countsCoOptees }: QuorumRule): boolean {
  return ['chair', 'vice-chair', 'member'].includes(seat.role) || (countsCoOptees && seat.role === 'co-optee');
}

export function quorumOn(seats: readonly Seat[], rule: QuorumRule, day: CalendarDate): number {
  return quorumOf(seatsOn(seats, day).filter((seat) => countsTowardsQuorum(seat, rule)).length, rule);
}

/** `whole` is the number of members, vacancies included. */
export function quorumOf(whole: number, { kind, least, parts }: QuorumRule, disqualified = 0): number {
  if (kind === 'number') return least;
  return Math.max(least, Math.ceil(membersForQuorum(whole, disqualified) / parts));
}

function membersForQuorum(whole: number, disqualified: number): number {
  return disqualified * 3 > whole ? whole - disqualified : whole;
}
