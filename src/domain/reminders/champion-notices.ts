/**
 * When champions are told that they report to their panel, and that their time ends: two weeks before a report and on its
 * day, a month before the end. What fell on a day without mail goes out on the next, within a week.
 */
import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import { type ReportingTime, reportsDue } from '../membership/champion-reports.js';

const DAYS_BEFORE_REPORT = 14;
const DAYS_BEFORE_END = 30;
/** Later it would be old news. */
const DAYS_MADE_UP_FOR = 7;

export type ChampionNotice =
  | { readonly kind: 'report-coming' | 'report-due'; readonly on: CalendarDate }
  | { readonly kind: 'ending'; readonly on: CalendarDate };

/** Everything of one appointment that there is to tell on a day; each is told once. `written` are the reports that came. */
export function championNoticesOn(
  { from, to, reportEveryMonths, reportsAskedSince }: ReportingTime,
  day: CalendarDate,
  written: readonly CalendarDate[] = [],
): ChampionNotice[] {
  if (day < from || (to !== null && day > to)) return [];
  const reports = reportEveryMonths === null ? [] : reportsDue(from, reportEveryMonths, windowAround(day));
  const ofReports = reports
    .filter((on) => on >= (reportsAskedSince ?? from) && (to === null || on <= to) && !written.includes(on))
    .map((on): ChampionNotice => ({ kind: day < on ? 'report-coming' : 'report-due', on }));
  const isEnding = to !== null && addDays(to, -DAYS_BEFORE_END) <= day;
  return [...ofReports, ...(isEnding ? [{ kind: 'ending' as const, on: to }] : [])];
}

function windowAround(day: CalendarDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
  return { first: addDays(day, -DAYS_MADE_UP_FOR + 1), last: addDays(day, DAYS_BEFORE_REPORT) };
}
