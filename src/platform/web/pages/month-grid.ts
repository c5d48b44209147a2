/** A month as people know it from the wall: a row for each week, from Monday to Sunday. */
import { type CalendarDate, DAY_NAMES } from '../../../domain/calendar/calendar-date.js';
import { type Month, monthInWords, monthOf, weeksOf } from '../../../domain/calendar/month.js';
import type { Option, StatusTag } from './list-page.js';

/** Thirty a day: far beyond any council. */
export const MOST_IN_MONTH = 1000;

/** Where a page could not hold a whole month it says so; null where it does. */
export function cutShort(month: Month, shown: number): string | null {
  if (shown < MOST_IN_MONTH) return null;
  return `Only the first ${MOST_IN_MONTH.toLocaleString('en-GB')} meetings in ${monthInWords(month)} are shown here. The list has all of them.`;
}

/** One thing on a day. */
export interface MonthEntry {
  readonly day: CalendarDate;
  /** `5.00 p.m.` */
  readonly time: string;
  readonly title: string;
  readonly href: string;
  readonly tag?: StatusTag;
  /** Does not take place: drawn struck through, beside its tag. */
  readonly isOff: boolean;
}

export interface MonthDay {
  readonly day: CalendarDate;
  /** `24` */
  readonly number: number;
  /** Of the month before or after; such days are empty. */
  readonly isOutside: boolean;
  readonly isToday: boolean;
  /** Why it is not like any other day. */
  readonly notes: readonly string[];
  readonly entries: readonly MonthEntry[];
}

/** Drawn by `components/month.njk`. */
export interface MonthGrid {
  readonly caption: string;
  readonly weekdays: readonly string[];
  readonly weeks: readonly (readonly MonthDay[])[];
}

export interface OnDays {
  readonly today: CalendarDate;
  readonly notes?: ReadonlyMap<CalendarDate, readonly string[]>;
  /** In their order. */
  readonly entries: readonly MonthEntry[];
}

export function monthGrid(month: Month, { today, notes, entries }: OnDays): MonthGrid {
  const dayOf = (day: CalendarDate): MonthDay => {
    const isOutside = monthOf(day) !== month;
    return {
      day,
      number: Number(day.slice(8)),
      isOutside,
      isToday: day === today,
      notes: isOutside ? [] : (notes?.get(day) ?? []),
      entries: isOutside ? [] : entries.filter((entry) => entry.day === day),
    };
  };
  return {
    caption: `Meetings in ${monthInWords(month)}`,
    weekdays: [...DAY_NAMES.slice(1), DAY_NAMES[0]],
    weeks: weeksOf(month).map((week) => week.map(dayOf)),
  };
}

/** The ways to the month before and the one after, each null where nothing is further on. */
export interface MonthSteps {
  readonly previous: { readonly text: string; readonly href: string } | null;
  readonly next: { readonly text: string; readonly href: string } | null;
}

export function monthSteps(
  [before, after]: readonly [Month | null, Month | null],
  href: (month: Month) => string,
): MonthSteps {
  const step = (month: Month | null) => (month === null ? null : { text: monthInWords(month), href: href(month) });
  return { previous: step(before), next: step(after) };
}

/** The twelve names, for choosing one: `10` is October. */
export const MONTH_OPTIONS: readonly Option[] = Array.from({ length: 12 }, (_, index) => {
  const value = String(index + 1).padStart(2, '0');
  return { value, text: monthInWords(`2000-${value}`).replace(' 2000', '') };
});
