import { mayReadDraftAgenda, type Reader } from '../../domain/access/roles.js';
import { longDate, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import type { Cell } from '../../platform/web/pages/list-page.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelPaths, panelSurroundings } from '../panels/panel.paths.js';
import type { CalendarNote } from './calendar-note.js';
import { mayKeepMeetings } from './meeting-rights.js';
import { deadlineInWords, instantInWords, KIND_WORDS } from './meeting-words.js';
import type { Meeting, MeetingOfPanel } from './meeting.entity.js';
import { meetingPaths } from './meeting.paths.js';

export interface MeetingToShow {
  readonly meeting: MeetingOfPanel;
  readonly note: CalendarNote | null;
  readonly reader: Reader;
  readonly today: CalendarDate;
}

export function presentMeeting({ meeting, note, reader, today }: MeetingToShow) {
  const { id, panel } = meeting;
  const mayKeep = mayKeepMeetings(reader, panel.id);
  const mayEdit = mayKeep && meeting.state === 'scheduled';
  return {
    ...meetingSurroundings(meeting, reader),
    title: titleOf(meeting),
    panelName: panel.name,
    tag: { status: meeting.state },
    deadline: deadlineOf(meeting, note, today),
    unusualDay: note?.unusualDay ?? null,
    agenda: mayReadDraftAgenda(reader, panel.id) ? { text: 'Open the agenda', href: meetingPaths.agenda(id) } : null,
    papers: papersOf(meeting, reader),
    publicPage: meeting.state === 'scheduled' ? null : `/panels/${panel.slug}/meetings/${meeting.slug}`,
    details: { heading: 'Details', rows: detailRows(meeting) },
    edit: mayEdit ? { text: 'Change the details', href: meetingPaths.edit(id), kind: 'secondary' } : null,
    notices: { heading: 'Notices', rows: noticeRows(meeting) },
    recordNotices: mayKeep ? { text: 'Record notices', href: meetingPaths.notices(id), kind: 'secondary' } : null,
  };
}

export function meetingSurroundings(meeting: MeetingOfPanel, reader: Reader | null) {
  const { breadcrumbs, ...rest } = panelSurroundings(meeting.panel, 'Meetings', reader);
  const all = { text: 'Meetings', href: panelPaths.meetings(meeting.panel.id) };
  return {
    ...rest,
    breadcrumbs: [...breadcrumbs, all, { text: longDate(meeting.day), href: meetingPaths.show(meeting.id) }],
  };
}

/** What the forms choose from. */
export function meetingChoices(panels: readonly Panel[]) {
  return {
    panels: [{ value: '', text: 'Select a panel' }, ...panels.map(({ id, name }) => ({ value: id, text: name }))],
    kinds: Object.entries(KIND_WORDS).map(([value, text]) => ({ value, text })),
  };
}

/** The notices as their form opens. */
export function noticesFormOf({ officeNoticeAt, inspectionAt, summonsAt, version }: Meeting): object {
  return {
    ...dayAndTime('officeNotice', officeNoticeAt),
    ...dayAndTime('inspection', inspectionAt),
    ...dayAndTime('summons', summonsAt),
    version,
  };
}

export function toMeetingResource(meeting: MeetingOfPanel, note: CalendarNote | null) {
  return {
    id: meeting.id,
    panelId: meeting.panelId,
    panelName: meeting.panel.name,
    kind: meeting.kind,
    day: meeting.day,
    startsAt: meeting.startsAt,
    place: meeting.place,
    slug: meeting.slug,
    state: meeting.state,
    publishBy: note?.deadline?.publishBy ?? null,
    unusualDay: note?.unusualDay ?? null,
    officeNoticeAt: meeting.officeNoticeAt,
    inspectionAt: meeting.inspectionAt,
    summonsAt: meeting.summonsAt,
    version: meeting.version,
  };
}

function titleOf({ panel, day }: MeetingOfPanel): string {
  return `${panel.name}, ${longDate(day)}`;
}

/** For those who do not prepare the agenda: members, named officers and whoever else is signed in. */
function papersOf({ id, state, panelId }: MeetingOfPanel, reader: Reader) {
  if (state === 'scheduled' || mayReadDraftAgenda(reader, panelId)) return null;
  return { text: 'Agenda and papers', href: meetingPaths.agenda(id) };
}

/** After publication the clock has stopped. */
function deadlineOf({ state }: Meeting, note: CalendarNote | null, today: CalendarDate): string | null {
  if (state !== 'scheduled' || note === null) return null;
  return note.deadline === null
    ? 'The access to information rules do not apply to this panel, so the law sets no last day to publish'
    : deadlineInWords(note.deadline, today);
}

function detailRows(meeting: MeetingOfPanel) {
  return [
    { key: 'Panel', value: { link: { text: meeting.panel.name, href: panelPaths.show(meeting.panelId) } } },
    { key: 'Day', value: { date: meeting.day, long: true } },
    { key: 'Time', value: { text: printedTime(meeting.startsAt) } },
    { key: 'Place', value: { list: meeting.place.split('\n').map((text) => ({ text })) } },
    { key: 'Kind', value: { text: KIND_WORDS[meeting.kind] } },
  ];
}

function noticeRows({ officeNoticeAt, inspectionAt, summonsAt }: Meeting) {
  return [
    { key: 'Notice put up at the offices', value: done(officeNoticeAt) },
    { key: 'Papers open to inspection at the offices', value: done(inspectionAt) },
    { key: 'Summons sent to members', value: done(summonsAt) },
  ];
}

function done(instant: string | null): Cell {
  return { text: instant === null ? 'Not recorded yet' : instantInWords(instant) };
}

function dayAndTime(name: string, instant: string | null): Record<string, string> {
  if (instant === null) return { [`${name}Day`]: '', [`${name}Time`]: '' };
  const { date, time } = londonTime(instant);
  return { [`${name}Day`]: date, [`${name}Time`]: time };
}
