/**
 * Which kind of appointment the words of a role mean: a seat of the panel, a champion of it, or something else. Only a
 * suggestion; the clerk decides.
 */
import type { SeatRole } from '../membership/seats.js';

export interface AppointedRole {
  readonly kind: 'seat' | 'champion' | 'other';
  /** Null unless it is a seat. */
  readonly seatRole: SeatRole | null;
}

const SEATS: readonly (readonly [RegExp, SeatRole])[] = [
  [/^(?:deputy|vice)[- ]?chair/i, 'vice-chair'],
  [/^chair/i, 'chair'],
  [/^co-?opt/i, 'co-optee'],
  [/^(?:named )?substitute/i, 'substitute'],
  [/^advis[eo]r/i, 'adviser'],
  [/^(?:voting )?member\b/i, 'member'],
];

/** `context` is the text in which the role stands: a list of champions need not say so of each. */
export function appointedRole(role: string, context: string): AppointedRole {
  const seatRole = SEATS.find(([words]) => words.test(role))?.[1] ?? null;
  if (seatRole !== null) return { kind: 'seat', seatRole };
  return { kind: /champion/i.test(`${role} ${context}`) ? 'champion' : 'other', seatRole: null };
}
