import { isClerk, isClerkOf, type Reader } from '../../domain/access/roles.js';
import { longDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import type { Button, Cell, ListPage } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import type { Panel } from '../panels/panel.entity.js';
import type { CalendarNote } from './calendar-note.js';
import { meetingPaths } from './meeting.paths.js';
import { isCalledOff, type MeetingOfPanel } from './meeting.entity.js';
import type { MeetingsQuery } from './meetings-query.js';

export interface MeetingsToList {
  readonly page: Page<MeetingOfPanel>;
  readonly query: MeetingsQuery;
  readonly notes: ReadonlyMap<string, CalendarNote>;
  readonly reader: Reader;
  /** Path and query of this page. */
  readonly address: string;
}

export function presentMeetings(list: MeetingsToList, panels: readonly Panel[]): ListPage {
  return {
    ...tableOf(list, 'Meetings'),
    filters: {
      action: meetingPaths.index(),
      fields: [
        {
          name: 'panelId',
          label: 'Panel',
          kind: 'select',
          options: [{ value: '', text: 'All panels' }, ...panels.map(optionOf)],
        },
        { name: 'when', label: 'When', kind: 'select', options: WHEN },
      ],
      form: { panelId: list.query.panelId ?? '', when: list.query.when },
      ...(list.query.panelId === undefined && list.query.when === 'upcoming' ? {} : { clear: meetingPaths.index() }),
    },
  };
}

/** The same under the panel's own navigation, which has said the panel already. */
export function presentMeetingsOfPanel(list: MeetingsToList, panel: Panel, action: string): ListPage {
  return {
    ...tableOf(list, `Meetings of the ${panel.name}`, panel.id),
    filters: {
      action,
      fields: [{ name: 'when', label: 'When', kind: 'select', options: WHEN }],
      form: { when: list.query.when },
    },
  };
}

const WHEN = [
  { value: 'upcoming', text: 'Today and later' },
  { value: 'past', text: 'Before today' },
];

function tableOf(list: MeetingsToList, heading: string, panelId?: string): ListPage {
  const { page, query, reader, address } = list;
  const isUpcoming = query.when === 'upcoming';
  const maySchedule = panelId === undefined ? isClerk(reader) : isClerkOf(reader, panelId);
  const schedule = { text: 'Schedule a meeting', href: meetingPaths.new(panelId) };
  const plan: Button = {
    text: 'Plan a run of meetings',
    href: meetingPaths.newRun(panelId && `?panelId=${panelId}`),
    kind: 'secondary',
  };
  const headings = [
    'Day',
    ...(panelId === undefined ? ['Panel'] : []),
    'Time',
    'State',
    ...(isUpcoming ? ['Publish by'] : []),
  ];
  return {
    heading,
    actions: [...(maySchedule ? [schedule, plan] : []), ...calendarButtons(reader, panelId)],
    caption: isUpcoming ? 'Meetings from today on' : 'Meetings before today',
    columns: headings.map((each) => ({ heading: each })),
    rows: page.items.map((meeting) => ({ cells: cellsOf(meeting, list, panelId) })),
    pagination: paginationOf(page, address),
    empty: {
      text: isUpcoming ? 'No meetings are scheduled.' : 'There are no meetings before today.',
      ...(maySchedule && isUpcoming ? { link: schedule } : {}),
    },
  };
}

/** Files for people’s own calendars; clerks may have the days that lead to the meetings as well. */
function calendarButtons(reader: Reader, panelId?: string): Button[] {
  const isKeeper = panelId === undefined ? isClerk(reader) : isClerkOf(reader, panelId);
  const isMine = panelId === undefined;
  if (isMine && reader.seats.length === 0 && !isKeeper) return [];
  const addressOf = (withKeyDates: boolean) =>
    isMine ? meetingPaths.mine(withKeyDates) : meetingPaths.calendarOf(panelId, withKeyDates);
  const text = isMine ? 'Add my meetings to my calendar' : 'Add these meetings to your calendar';
  const withKeyDates: Button = { text: 'Add meetings and key dates', href: addressOf(true), kind: 'secondary' };
  return [{ text, href: addressOf(false), kind: 'secondary' }, ...(isKeeper ? [withKeyDates] : [])];
}

function cellsOf(meeting: MeetingOfPanel, { notes, query }: MeetingsToList, panelId?: string): Cell[] {
  const { id, day, startsAt, state, panel } = meeting;
  return [
    { link: { text: longDate(day), href: meetingPaths.show(id), hidden: panel.name } },
    ...(panelId === undefined ? [{ text: panel.name }] : []),
    { text: printedTime(startsAt) },
    { tag: { status: state } },
    ...(query.when === 'upcoming' ? [publishByCell(meeting, notes)] : []),
  ];
}

function publishByCell(meeting: MeetingOfPanel, notes: ReadonlyMap<string, CalendarNote>): Cell {
  const { id, state } = meeting;
  if (isCalledOff(meeting)) return { text: 'Not needed any more' };
  const deadline = notes.get(id)?.deadline;
  if (!deadline) return { text: 'No last day in law' };
  return state === 'scheduled' ? { date: deadline.publishBy, long: true } : { text: 'Published' };
}

function optionOf({ id, name }: Panel) {
  return { value: id, text: name };
}
