/**
 * A time in a post, a group or a seat: both days are included; a beginning that was not recorded lies before every day,
 * and a term without an end goes on.
 */
import { type CalendarDate, plainDate } from '../calendar/calendar-date.js';

export interface Term {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export function isOn(term: Term, day: CalendarDate): boolean {
  return (term.from === null || term.from <= day) && (term.to === null || day <= term.to);
}

export function termsOn<T extends Term>(terms: readonly T[], day: CalendarDate): T[] {
  return terms.filter((term) => isOn(term, day));
}

/** The days two terms share; null when they share none. */
export function sharedDays(one: Term, other: Term): Term | null {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

/**
 * The last day of a term that was to end on `lastDay`: one that has begun by today stays on record, with its own first
 * day at least; null for one that never comes.
 */
export function lastDayOf({ from }: Term, lastDay: CalendarDate, today: CalendarDate): CalendarDate | null {
  if (from === null || from <= lastDay) return lastDay;
  return from <= today ? from : null;
}

/** `from 19 May 2017 to 17 May 2018`, `from 19 May 2017`, `to 17 May 2018`, `without recorded days`. */
export function termInWords({ from, to }: Term): string {
  const words = [from === null ? '' : `from ${plainDate(from)}`, to === null ? '' : `to ${plainDate(to)}`];
  return words.filter((word) => word !== '').join(' ') || 'without recorded days';
}

function later(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function earlier(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
