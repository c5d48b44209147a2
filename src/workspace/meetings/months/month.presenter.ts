import type { Reader } from '../../../domain/access/roles.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { monthInWords, monthsBeside, monthsWorthSeeing } from '../../../domain/calendar/month.js';
import type { NamedDay } from '../../../domain/calendar/named-day.js';
import type { Field, Filters } from '../../../platform/web/pages/list-page.js';
import {
  cutShort,
  MONTH_OPTIONS,
  type MonthEntry,
  monthGrid,
  monthSteps,
} from '../../../platform/web/pages/month-grid.js';
import type { Panel } from '../../panels/panel.entity.js';
import { panelPaths } from '../../panels/panel.paths.js';
import { isCalledOff, type MeetingOfPanel } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import { planningButtons } from '../planning-buttons.js';
import type { MonthOfMeetings } from './month-of-meetings.js';
import { yearsToChoose } from './years-to-choose.js';

/** Of all panels, or of the one chosen. */
export function presentMonth(month: MonthOfMeetings, panels: readonly Panel[], panelId: string, reader: Reader) {
  const options = [{ value: '', text: 'All panels' }, ...panels.map(({ id, name }) => ({ value: id, text: name }))];
  return {
    title: `Meetings in ${monthInWords(month.month)}`,
    breadcrumbs: [{ text: 'Meetings', href: meetingPaths.index() }],
    ...gridOf(month, (each) => meetingPaths.month(each, panelId)),
    filters: jump(
      month,
      meetingPaths.months(),
      [{ name: 'panelId', label: 'Panel', kind: 'select', options }],
      panelId,
    ),
    views: [{ text: 'List', href: panelId === '' ? meetingPaths.index() : meetingPaths.of(panelId) }],
    actions: planningButtons(reader, panelId === '' ? undefined : panelId),
  };
}

/** The same under the panel's own navigation. */
export function presentMonthOfPanel(month: MonthOfMeetings, { id, name }: Panel, reader: Reader) {
  return {
    title: `Meetings of the ${name} in ${monthInWords(month.month)}`,
    ...gridOf(month, (each) => meetingPaths.monthOf(id, each)),
    filters: jump(month, meetingPaths.monthsOf(id)),
    views: [{ text: 'List', href: panelPaths.meetings(id) }],
    actions: planningButtons(reader, id),
  };
}

function gridOf({ month, today, meetings, namedDays, years }: MonthOfMeetings, href: (month: string) => string) {
  const notes = new Map([...namedDays].map(([day, named]) => [day, named.map(inWords)]));
  const span = monthsWorthSeeing(
    today,
    years.flatMap(({ from, to }) => [from, to]),
  );
  return {
    steps: monthSteps(monthsBeside(month, span), href),
    grid: monthGrid(month, { today, notes, entries: meetings.map(entryOf) }),
    cutShort: cutShort(month, meetings.length),
    empty: meetings.length === 0 ? `No meetings are scheduled in ${monthInWords(month)}.` : null,
  };
}

function entryOf(meeting: MeetingOfPanel): MonthEntry {
  const { id, day, startsAt, panel, state } = meeting;
  return {
    day,
    time: printedTime(startsAt),
    title: panel.name,
    href: meetingPaths.show(id),
    tag: { status: state },
    isOff: isCalledOff(meeting),
  };
}

function inWords({ kind, name }: NamedDay): string {
  return `${NAMED_DAY_WORDS[kind]}: ${name}`;
}

const NAMED_DAY_WORDS: Readonly<Record<NamedDay['kind'], string>> = {
  'bank-holiday': 'Bank holiday',
  closure: 'Offices shut',
  recess: 'Recess',
};

function jump(
  { month, today, years }: MonthOfMeetings,
  action: string,
  more: readonly Field[] = [],
  panelId = '',
): Filters {
  const choices = yearsToChoose(month, today, years).map((value) => ({ value, text: value }));
  return {
    action,
    fields: [
      { name: 'month', label: 'Month', kind: 'select', options: MONTH_OPTIONS },
      { name: 'year', label: 'Year', kind: 'select', options: choices },
      ...more,
    ],
    form: { month: month.slice(5), year: month.slice(0, 4), panelId },
    submit: 'Show',
    label: 'Go to a month',
  };
}
