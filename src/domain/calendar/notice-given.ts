/**
 * A notice has its clear days or a reason: outside what is called at short notice it is late without them, and goes out
 * all the same, because what really happens must be recordable. (LGA 1972, s.100A(6)(a).)
 */
import { RuleBroken } from '../errors.js';
import { type CalendarDate, plainDate } from './calendar-date.js';

/** What a notice gave of the days the law asks for. */
export interface NoticeGiven {
  /** The day it was published. */
  readonly on: CalendarDate;
  readonly required: number;
  /** The clear days counted. */
  readonly days: readonly CalendarDate[];
}

/** “Yes” and “urgent” are no reasons; a short sentence is. */
const SHORTEST_REASON = 10;

export function isLateNotice({ days, required }: NoticeGiven): boolean {
  return days.length < required;
}

/** The reason to keep with a notice that is late; null where none is owed. @throws RuleBroken on the input */
export function reasonForLateNotice(given: NoticeGiven | null, reason = '', input = 'reason'): string | null {
  if (given === null || !isLateNotice(given)) return null;
  if (reason.trim().length >= SHORTEST_REASON) return reason.trim();
  throw new RuleBroken(`Say why this notice is published late, in ${SHORTEST_REASON} characters or more`, input);
}

/** `Notice published on 16 October 2017, 1 clear day before the meeting; 5 are required.` */
export function lateNoticeInWords({ on, days, required }: NoticeGiven): string {
  const count = `${days.length === 0 ? 'no' : days.length} clear ${days.length === 1 ? 'day' : 'days'}`;
  return `Notice published on ${plainDate(on)}, ${count} before the meeting; ${required} are required.`;
}
