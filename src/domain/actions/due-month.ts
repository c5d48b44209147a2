/** A month as written, with its year or without. */
import { type CalendarDate, MONTH_NAMES } from '../calendar/calendar-date.js';
import { type Month, monthAfter, monthOf } from '../calendar/month.js';

export const MONTH_WORDS = `(?<month>${MONTH_NAMES.join('|')})(?:,? (?<year>\\d{4}))?`;

/** The month of a year; without one, the first whose day in question lies after the day it was said. */
export function monthMeant(
  { month, year }: { readonly month?: string; readonly year?: string },
  dayIn: (month: Month) => CalendarDate,
  saidOn: CalendarDate,
): Month {
  const wanted = twoDigits(MONTH_NAMES.findIndex((name) => name.toLowerCase() === month?.toLowerCase()) + 1);
  if (year !== undefined) return `${year}-${wanted}`;
  const thisYear = `${monthOf(saidOn).slice(0, 4)}-${wanted}`;
  return dayIn(thisYear) > saidOn ? thisYear : monthAfter(thisYear, 12);
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
