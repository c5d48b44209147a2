/**
 * Reports that come each year. In a municipal year each is due from the first day of its month that lies in the year; the
 * month in which the year both begins and ends counts where it begins.
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { MunicipalYear } from '../calendar/municipal-year.js';

/** Null for a month that a year begun late or cut short does not have. */
export function dueInYear(month: number, { from, to }: MunicipalYear): CalendarDate | null {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  for (let year = first; year <= last; year += 1) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start >= from && start <= to) return start;
    if (start < from && start.slice(0, 7) === from.slice(0, 7)) return from;
  }
  return null;
}

export interface YearlyReport {
  readonly id: string;
  /** 1 to 12. */
  readonly month: number;
}

export interface DueReport<R extends YearlyReport> {
  readonly report: R;
  readonly dueOn: CalendarDate;
}

/** Those that the year has and that were not added to it before, in the order in which they fall due. */
export function reportsToAdd<R extends YearlyReport>(
  reports: readonly R[],
  year: MunicipalYear,
  added: ReadonlySet<string>,
): DueReport<R>[] {
  const due = reports.flatMap((report) => {
    const dueOn = added.has(report.id) ? null : dueInYear(report.month, year);
    return dueOn === null ? [] : [{ report, dueOn }];
  });
  return due.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}
