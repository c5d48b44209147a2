import { isClerk, isClerkOf, type Reader } from '../../domain/access/roles.js';
import { longDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import { type MunicipalYear, yearLabel } from '../../domain/calendar/municipal-year.js';
import type { Button, Cell, Column, Field, Link, ListPage } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../platform/web/pages/sorting.js';
import type { Panel } from '../panels/panel.entity.js';
import type { CalendarNote } from './calendar-note.js';
import { meetingPaths } from './meeting.paths.js';
import { isCalledOff, type MeetingOfPanel } from './meeting.entity.js';
import { type MeetingsQuery, usualOrder } from './meetings-query.js';
import { planningButtons } from './planning-buttons.js';

export interface MeetingsToList {
  readonly page: Page<MeetingOfPanel>;
  readonly query: MeetingsQuery;
  readonly notes: ReadonlyMap<string, CalendarNote>;
  readonly reader: Reader;
  /** The council's municipal years, latest first. */
  readonly years: readonly MunicipalYear[];
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
        ...dayFilters(list),
      ],
      form: { panelId: list.query.panelId ?? '', ...dayForm(list.query) },
      ...(isNarrowed(list.query) ? { clear: meetingPaths.index() } : {}),
    },
  };
}

/** The same under the panel's own navigation, which has said the panel already. */
export function presentMeetingsOfPanel(list: MeetingsToList, panel: Panel, action: string): ListPage {
  return {
    ...tableOf(list, `Meetings of the ${panel.name}`, panel.id),
    filters: {
      action,
      fields: dayFilters(list),
      form: dayForm(list.query),
      ...(isNarrowed({ ...list.query, panelId: undefined }) ? { clear: action } : {}),
    },
  };
}

const SEARCH: Field = { name: 'search', label: 'Panel or place', kind: 'search' };
const WHEN = [
  { value: 'upcoming', text: 'Today and later' },
  { value: 'past', text: 'Before today' },
  { value: 'all', text: 'All days' },
];

const WORDS: Readonly<Record<MeetingsQuery['when'], { caption: string; empty: string }>> = {
  upcoming: { caption: 'Meetings from today on', empty: 'No meetings are scheduled.' },
  past: { caption: 'Meetings before today', empty: 'There are no meetings before today.' },
  all: { caption: 'Meetings, today and before and later', empty: 'There are no meetings.' },
};

function dayFilters({ years }: MeetingsToList): Field[] {
  const labels = years.map((year) => yearLabel(year));
  const options = [{ value: '', text: 'All years' }, ...labels.map((label) => ({ value: label, text: label }))];
  const year: Field = { name: 'year', label: 'Municipal year', kind: 'select', options };
  const when: Field = { name: 'when', label: 'When', kind: 'select', options: WHEN };
  return [SEARCH, when, ...(labels.length > 0 ? [year] : []), SORT_FIELD];
}

function dayForm({ when, year, search = '', sorting }: MeetingsQuery) {
  // The usual order is not kept: it turns round between what is to come and what is over.
  const [asked, usual] = [sorting, usualOrder(when)].map(sortInWords);
  return { when, year: year ? yearLabel(year) : '', search, sort: asked === usual ? '' : asked };
}

function isNarrowed({ when, panelId, year, search }: Partial<MeetingsQuery>): boolean {
  return [panelId, year, search].some((asked) => asked !== undefined) || when !== 'upcoming';
}

function tableOf(list: MeetingsToList, heading: string, panelId?: string): ListPage {
  const { page, query, reader, address } = list;
  const isUpcoming = query.when === 'upcoming';
  const planning = planningButtons(reader, panelId);
  const columns: Column[] = [
    sortableColumn('Day', 'day', query.sorting, address),
    ...(panelId === undefined ? [sortableColumn('Panel', 'panel', query.sorting, address)] : []),
    ...['Time', 'State', ...(isUpcoming ? ['Publish by'] : [])].map((each) => ({ heading: each })),
  ];
  return {
    heading,
    actions: planning,
    otherViews: [monthView(query, panelId), ...calendarFiles(reader, panelId)],
    caption: WORDS[query.when].caption,
    columns,
    rows: page.items.map((meeting) => ({ cells: cellsOf(meeting, list, panelId) })),
    pagination: paginationOf(page, address),
    empty: {
      text: query.search === undefined ? WORDS[query.when].empty : 'No meeting is like this.',
      ...(isUpcoming ? linkTo(planning) : {}),
    },
  };
}

/** The other view of the same meetings. */
function monthView(query: MeetingsQuery, panelId?: string): Link {
  const href = panelId === undefined ? meetingPaths.thisMonth(query.panelId) : meetingPaths.monthsOf(panelId);
  return { text: 'Month', href };
}

function linkTo([button]: readonly Button[]) {
  return button?.href === undefined ? {} : { link: { text: button.text, href: button.href } };
}

/** Files for people’s own calendars; clerks may have the days that lead to the meetings as well. */
function calendarFiles(reader: Reader, panelId?: string): Link[] {
  const isKeeper = panelId === undefined ? isClerk(reader) : isClerkOf(reader, panelId);
  const isMine = panelId === undefined;
  if (isMine && reader.seats.length === 0 && !isKeeper) return [];
  const addressOf = (withKeyDates: boolean) =>
    isMine ? meetingPaths.mine(withKeyDates) : meetingPaths.calendarOf(panelId, withKeyDates);
  const text = isMine ? 'Add my meetings to my calendar' : 'Add these meetings to your calendar';
  const withKeyDates = { text: 'Add meetings and key dates', href: addressOf(true) };
  return [{ text, href: addressOf(false) }, ...(isKeeper ? [withKeyDates] : [])];
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
  const note = notes.get(id);
  if (!note?.deadline) return { text: 'No last day in law' };
  const day: Cell = state === 'scheduled' ? { date: note.deadline.publishBy, long: true } : { text: 'Published' };
  return { list: [day, { tag: { status: note.badge.status } }] };
}

function optionOf({ id, name }: Panel) {
  return { value: id, text: name };
}
