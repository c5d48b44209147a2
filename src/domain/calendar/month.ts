/** A month of the calendar as `YYYY-MM` text, and its weeks, which begin on Monday. */
import { addDays, type CalendarDate, dayOfWeek, plainDate, SENSIBLE_YEAR } from './calendar-date.js';

export type Month = string;

const SHAPE = new RegExp(`^${SENSIBLE_YEAR}-(0[1-9]|1[0-2])$`);

export function isMonth(text: string): text is Month {
  return SHAPE.test(text);
}

export function monthOf(day: CalendarDate): Month {
  return day.slice(0, 7);
}

/** `October 2017` */
export function monthInWords(month: Month): string {
  return plainDate(firstDayOf(month)).replace(/^1 /, '');
}

/** So many months later, or earlier for a negative number. */
export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const counted = year * 12 + (number - 1) + months;
  return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}`;
}

export function firstDayOf(month: Month): CalendarDate {
  return `${month}-01`;
}

export function lastDayOf(month: Month): CalendarDate {
  return addDays(firstDayOf(monthAfter(month, 1)), -1);
}

/** The same day so many months later, or the last day of a month that has no such day (as for notices in law). */
export function dayMonthsLater(day: CalendarDate, months: number): CalendarDate {
  const month = monthAfter(monthOf(day), months);
  const last = lastDayOf(month);
  const same = `${month}${day.slice(7)}`;
  return same < last ? same : last;
}

/** Whole weeks from Monday to Sunday, with the days of the months before and after at the ends. */
export function weeksOf(month: Month): CalendarDate[][] {
  const weeks: CalendarDate[][] = [];
  for (let monday = mondayOf(firstDayOf(month)); monday <= lastDayOf(month); monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/** From one month to another, both included. */
export type MonthSpan = readonly [Month, Month];

/** How far one can leaf: a year back and ahead, and as far as these days lie; so that nobody leafs on for ever. */
export function monthsWorthSeeing(today: CalendarDate, days: readonly CalendarDate[]): MonthSpan {
  const now = monthOf(today);
  const months = [monthAfter(now, -12), monthAfter(now, 12), ...days.map(monthOf)].sort();
  return [months[0] ?? now, months.at(-1) ?? now];
}

/** The months before and after one, each null where the span ends. */
export function monthsBeside(month: Month, [first, last]: MonthSpan): readonly [Month | null, Month | null] {
  return [month > first ? monthAfter(month, -1) : null, month < last ? monthAfter(month, 1) : null];
}

function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -((dayOfWeek(day) + 6) % 7));
}
