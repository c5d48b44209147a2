/**
 * An item slips when the meeting it was promised to will not take it and no meeting of that day or before does. What is
 * taken off a meeting has slipped at once, whether or not it is known to which meeting it goes; going to a later one is
 * then the same slip, and coming back in time undoes it. A first day is no slip, nor is an earlier one.
 */
import type { CalendarDate } from '../calendar/calendar-date.js';

/** To which meeting's day; null while it is to be fixed. */
export interface Placing {
  readonly toDay: CalendarDate | null;
}

/** What clerks are told of the count. */
export const WHAT_COUNTS =
  'Moving to a later meeting, or off its meeting, counts once and needs a reason. Fixing it for a later meeting after that is the same move; bringing it back in time takes the count away.';

/** An item that has slipped so often is flagged: somebody has to ask whether it is still wanted. */
export const SLIPS_TO_FLAG = 3;

interface Count {
  readonly slips: number;
  readonly promisedFor: CalendarDate | null;
  readonly isAdrift: boolean;
}

/** Of all its placings, in the order in which they were made. */
export function slipsIn(placings: readonly Placing[]): number {
  return placings.reduce<Count>(after, { slips: 0, promisedFor: null, isAdrift: false }).slips;
}

export function isFlagged(slips: number): boolean {
  return slips >= SLIPS_TO_FLAG;
}

/** `moved three times`; empty for what has not slipped. */
export function slipsInWords(slips: number): string {
  if (slips === 0) return '';
  return `moved ${TIMES[slips] ?? `${slips} times`}`;
}

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];

function after({ slips, promisedFor, isAdrift }: Count, { toDay }: Placing): Count {
  if (toDay === null) {
    const slipsNow = promisedFor !== null && !isAdrift;
    return { slips: slips + (slipsNow ? 1 : 0), promisedFor, isAdrift: isAdrift || slipsNow };
  }
  const isLater = promisedFor !== null && toDay > promisedFor;
  const change = isLater === isAdrift ? 0 : isLater ? 1 : -1;
  return { slips: slips + change, promisedFor: toDay, isAdrift: false };
}
