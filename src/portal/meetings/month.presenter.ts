import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { type Month, monthInWords, monthsBeside, type MonthSpan } from '../../domain/calendar/month.js';
import {
  cutShort,
  MONTH_OPTIONS,
  type MonthEntry,
  monthGrid,
  monthSteps,
} from '../../platform/web/pages/month-grid.js';
import type { PublishedMeeting } from '../../publications/published-meeting.js';
import { paths } from '../portal.paths.js';

export interface MonthToShow {
  readonly month: Month;
  /** All months that can be shown. */
  readonly span: MonthSpan;
  readonly today: CalendarDate;
  readonly meetings: readonly PublishedMeeting[];
}

/** The published meetings of a month. */
export function presentMonth({ month, span, today, meetings }: MonthToShow) {
  return {
    title: `Meetings in ${monthInWords(month)}`,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Meetings', href: paths.meetings() },
    ],
    views: [{ text: 'List', href: paths.meetings() }],
    filters: {
      action: paths.months(),
      fields: [
        { name: 'month', label: 'Month', kind: 'select', options: MONTH_OPTIONS },
        { name: 'year', label: 'Year', kind: 'select', options: yearsOf(span) },
      ],
      form: { month: month.slice(5), year: month.slice(0, 4) },
      submit: 'Show',
      label: 'Go to a month',
    },
    steps: monthSteps(monthsBeside(month, span), paths.month),
    grid: monthGrid(month, { today, entries: meetings.map(entryOf) }),
    cutShort: cutShort(month, meetings.length),
    empty: meetings.length === 0 ? `No meetings in ${monthInWords(month)} have been published.` : null,
  };
}

function entryOf({ address, panel, meeting, state }: PublishedMeeting): MonthEntry {
  return {
    day: meeting.day,
    time: meeting.time,
    title: panel.name,
    href: paths.published(address),
    ...(state === 'scheduled' ? {} : { tag: { status: state } }),
    isOff: state !== 'scheduled',
  };
}

function yearsOf([first, last]: MonthSpan) {
  const years = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) years.push(String(year));
  return years.map((value) => ({ value, text: value }));
}
