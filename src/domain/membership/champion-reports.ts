/** When champions report to their panel. */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayMonthsLater } from '../calendar/month.js';

/** From the first day of an appointment each so many months; the next such day, today included. */
export function nextReportOn(from: CalendarDate, everyMonths: number, today: CalendarDate): CalendarDate {
  for (let times = 1; ; times += 1) {
    const due = dayMonthsLater(from, times * everyMonths);
    if (due >= today) return due;
  }
}
