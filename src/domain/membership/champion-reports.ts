/** When champions report to their panel: from the first day of their time, each so many months. */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayMonthsLater } from '../calendar/month.js';

export interface ReportingTime {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** Null where nobody has said. */
  readonly reportEveryMonths: number | null;
  /** When that was last changed: what would have been due before was not asked for. Left out where it never was. */
  readonly reportsAskedSince?: CalendarDate | null;
}

/**
 * The reports there are to write, by the days they are due: the latest whose day went by without one, and the next to
 * come. An older one that never came is no longer asked for. `written` are the days that reports have answered.
 */
export function reportsToWrite(
  { from, to, reportEveryMonths, reportsAskedSince }: ReportingTime,
  today: CalendarDate,
  written: readonly CalendarDate[],
): CalendarDate[] {
  if (reportEveryMonths === null) return [];
  let late: CalendarDate | null = null;
  for (let times = 1; ; times += 1) {
    const due = dayMonthsLater(from, times * reportEveryMonths);
    if (to !== null && due > to) return late === null ? [] : [late];
    if (due < today) late = written.includes(due) || due < (reportsAskedSince ?? from) ? null : due;
    else if (!written.includes(due)) return late === null ? [due] : [late, due];
  }
}

/** Every day between two, both included, on which a report is due. */
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
