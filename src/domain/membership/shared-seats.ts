/** Seats that several people hold side by side, as a council’s representatives on an outside body do. */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { isOn, type Term, termsOn } from './term-of-office.js';

export interface Held extends Term {
  readonly from: CalendarDate;
}

export interface DayHeld<T extends Held> {
  readonly day: CalendarDate;
  readonly holders: readonly T[];
}

/**
 * The first day of `within` on which at least so many of the terms run, with those that do; null where there is none.
 * Asked of the other terms with the number of seats, it is the day on which no seat is free.
 */
export function firstDayHeld<T extends Held>(terms: readonly T[], atLeast: number, within: Held): DayHeld<T> | null {
  // How many run can rise only on a day on which one begins.
  const days = [within.from, ...terms.map(({ from }) => from).filter((day) => isOn(within, day))].sort();
  const held = days.map((day) => ({ day, holders: termsOn(terms, day) }));
  return held.find(({ holders }) => holders.length >= atLeast) ?? null;
}
