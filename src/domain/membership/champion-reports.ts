/** When champions report to their panel: from the first day of their time, each so many months. */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayMonthsLater } from '../calendar/month.js';

/** The next such day, today included. */
export function nextReportOn(from: CalendarDate, everyMonths: number, today: CalendarDate): CalendarDate {
  for (let times = 1; ; times += 1) {
    const due = dayMonthsLater(from, times * everyMonths);
    if (due >= today) return due;
  }
}

/** Every such day between two, both included. */
export function reportsDue(
  from: CalendarDate,
  everyMonths: number,
  { first, last }: { readonly first: CalendarDate; readonly last: CalendarDate },
): CalendarDate[] {
  const due: CalendarDate[] = [];
  for (let times = 1; dayMonthsLater(from, times * everyMonths) <= last; times += 1) {
    const day = dayMonthsLater(from, times * everyMonths);
    if (day >= first) due.push(day);
  }
  return due;
}
