import { mayReadChairsPage } from '../../domain/access/action-access.js';
import { hasSeatToAttend, mayReadProceedings } from '../../domain/access/proceedings-access.js';
import { mayReadDraftAgenda, type Reader } from '../../domain/access/roles.js';
import { longDate, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import { KEY_DATES } from '../../domain/calendar/key-dates.js';
import { noticeInShort } from '../../domain/calendar/notice-standing.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import type { Button, Cell, Link } from '../../platform/web/pages/list-page.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelPaths, panelSurroundings } from '../panels/panel.paths.js';
import type { TermsInForce } from '../terms-of-reference/terms-of-day.service.js';
import type { CalendarNote } from './calendar-note.js';
import { mayKeepMeetings, mayPublishNotice } from './meeting-rights.js';
import { KEY_DATE_WORDS, KIND_WORDS } from './meeting-words.js';
import { actsOf } from './called-off/acts.js';
import {
  isCalledOff,
  isTaken,
  type Meeting,
  type MeetingOfPanel,
  NOT_MEETING,
  shortNoticeIn,
} from './meeting.entity.js';
import { meetingPaths } from './meeting.paths.js';
import { publishWords } from './notice-publication/notice-words.js';
import type { Publicity } from './notice-publication/publicity.js';
import { refusalOf } from './notice-publication/notice-refusal.js';
import { shortNoticeRefusal } from './short-notice/short-notice-refusal.js';
import { notOfCouncil } from './summons/summons-refusal.js';
import { mayReadSummons } from './summons/summons-rights.js';
import { noticeRows, type OnTheWeb } from './notices/notice-rows.js';
import { termsRows } from './terms-rows.js';

export interface MeetingToShow {
  readonly meeting: MeetingOfPanel;
  readonly note: CalendarNote | null;
  readonly reader: Reader;
  readonly today: CalendarDate;
  /** The meeting in whose place it is held, and the one held in its place. */
  readonly neighbours: { readonly before: Meeting | null; readonly after: Meeting | null };
  readonly publicity: Publicity;
  readonly onTheWeb: OnTheWeb;
  /** What speaks against its day. */
  readonly warnings: readonly string[];
  /** In force on its day; null before the panel had any. */
  readonly terms: TermsInForce | null;
}

export function presentMeeting(shown: MeetingToShow) {
  const { meeting, note, reader, today, neighbours, publicity, warnings, terms } = shown;
  const { id, panel } = meeting;
  const mayKeep = mayKeepMeetings(reader, panel.id);
  const mayEdit = mayKeep && meeting.state === 'scheduled';
  return {
    ...meetingSurroundings(meeting, reader),
    title: titleOf(meeting),
    panelName: panel.name,
    tag: { status: meeting.state },
    badge: isCalledOff(meeting) ? null : (note?.badge ?? null),
    warnings: meeting.state === 'scheduled' ? warnings : [],
    agenda: mayReadDraftAgenda(reader, panel.id) ? { text: 'Open the agenda', href: meetingPaths.agenda(id) } : null,
    papers: papersOf(meeting, note, reader),
    views: [...chairsPageOf(meeting, reader, today), ...proceedingsOf(meeting, reader)],
    publicPage: !publicity.isPublic && !isOut(meeting, note) ? null : `/panels/${panel.slug}/meetings/${meeting.slug}`,
    details: {
      heading: 'Details',
      rows: [...detailRows(meeting), ...fateRows(meeting, neighbours), ...termsRows(terms)],
    },
    outdated: publicity.isOutdated ? OUTDATED : null,
    publishNotice: noticeButton(shown),
    callAtShortNotice: mayEdit && shortNoticeRefusal(meeting) === null ? shortNoticeButton(meeting) : null,
    edit: mayEdit ? { text: 'Change the details', href: meetingPaths.edit(id), kind: 'secondary' } : null,
    acts: mayKeep ? actsOf({ meeting, after: neighbours.after, today }) : [],
    notices: { heading: 'Notices', rows: noticeRows(meeting, note, shown.onTheWeb) },
    counts: note?.deadline && note.notice.latest ? `Clear days given: ${noticeInShort(note.notice)}.` : null,
    keyDates: note && { heading: 'Key dates', rows: keyDateRows(note.keyDates) },
    chooseKeyDates:
      mayEdit && note ? { text: 'Change the key dates', href: meetingPaths.keyDates(id), kind: 'secondary' } : null,
    printNotice: { text: 'Notice of this meeting (PDF)', href: meetingPaths.printedNotice(id), kind: 'secondary' },
    summons: summonsButton(meeting, reader),
    recordNotices: mayKeep ? { text: 'Record notices', href: meetingPaths.notices(id), kind: 'secondary' } : null,
  };
}

const OUTDATED = 'The public notice of this meeting no longer says what is so.';

function noticeButton({ meeting, publicity, reader, today }: MeetingToShow): Button | null {
  const isOffered = mayPublishNotice(reader, meeting.panelId) && refusalOf(meeting, publicity, today) === null;
  const href = meetingPaths.noticePublication(meeting.id);
  return isOffered ? { text: publishWords(publicity.hasNotice).title, href, kind: 'secondary' } : null;
}

function summonsButton(meeting: MeetingOfPanel, reader: Reader): Button | null {
  if (notOfCouncil(meeting) !== null || !mayReadSummons(reader, meeting)) return null;
  return { text: 'Summons', href: meetingPaths.summons(meeting.id), kind: 'secondary' };
}

function shortNoticeButton({ id, convenedAt }: Meeting): Button {
  const text = convenedAt === null ? 'Call at short notice' : 'Change the call at short notice';
  return { text, href: meetingPaths.shortNotice(id), kind: 'secondary' };
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
    calledOffBecause: meeting.calledOffBecause,
    followsId: meeting.followsId,
    publishBy: note?.deadline?.publishBy ?? null,
    unusualDay: note?.unusualDay ?? null,
    keyDates: note?.keyDates ?? null,
    officeNoticeAt: meeting.officeNoticeAt,
    inspectionAt: meeting.inspectionAt,
    summonsAt: meeting.summonsAt,
    convenedAt: meeting.convenedAt,
    convenedBy: meeting.convenedBy,
    convenedBecause: meeting.convenedBecause,
    version: meeting.version,
  };
}

function titleOf({ panel, day }: MeetingOfPanel): string {
  return `${panel.name}, ${longDate(day)}`;
}

/** For those who do not prepare the agenda: members, named officers and whoever else is signed in. */
function papersOf(meeting: MeetingOfPanel, note: CalendarNote | null, reader: Reader) {
  if (!isOut(meeting, note) || mayReadDraftAgenda(reader, meeting.panelId)) return null;
  return { text: 'Agenda and papers', href: meetingPaths.agenda(meeting.id) };
}

/** For whoever takes the chair, until the meeting is over. */
function chairsPageOf(meeting: MeetingOfPanel, reader: Reader, today: CalendarDate): Link[] {
  const isToCome = meeting.day >= today && !isCalledOff(meeting);
  if (!isToCome || !mayReadChairsPage(reader, meeting.panelId, today)) return [];
  return [{ text: 'Chair’s page', href: meetingPaths.chairsPage(meeting.id) }];
}

/** Who attends, for those who may read it; and one’s own apologies while the meeting is to come. */
function proceedingsOf(meeting: MeetingOfPanel, reader: Reader): Link[] {
  const { id, state } = meeting;
  const isToCome = state === 'scheduled' || state === 'called';
  const takesPlace = !NOT_MEETING.some((each) => each === state);
  const attendance = { text: 'Attendance and what happened', href: meetingPaths.attendance(id) };
  const apologies = { text: 'Send apologies, or take them back', href: meetingPaths.apologies(id) };
  return [
    ...(takesPlace && mayReadProceedings(reader, meeting) ? [attendance] : []),
    ...(takesPlace && !isToCome ? [{ text: 'Minutes', href: meetingPaths.minutes(id) }] : []),
    ...(isToCome && hasSeatToAttend(reader, meeting) ? [apologies] : []),
  ];
}

/** Whether its agenda is out; one that was called off may never have had one. */
function isOut(meeting: Meeting, note: CalendarNote | null): boolean {
  if (isCalledOff(meeting) || isTaken(meeting))
    return note?.notice.acts.some(({ act, at }) => act === 'web' && at !== null) ?? false;
  return meeting.state !== 'scheduled';
}

function detailRows(meeting: MeetingOfPanel) {
  return [
    { key: 'Panel', value: { link: { text: meeting.panel.name, href: panelPaths.show(meeting.panelId) } } },
    { key: 'Day', value: { date: meeting.day, long: true } },
    { key: 'Time', value: { text: printedTime(meeting.startsAt) } },
    { key: 'Place', value: { list: meeting.place.split('\n').map((text) => ({ text })) } },
    { key: 'Kind', value: { text: KIND_WORDS[meeting.kind] } },
    ...(meeting.convenedAt === null ? [] : [{ key: 'Short notice', value: { text: shortNoticeIn(meeting) ?? '' } }]),
  ];
}

/** What became of it, and what it stands for. */
function fateRows(meeting: Meeting, { before, after }: MeetingToShow['neighbours']) {
  const isMoved = isCalledOff(meeting) && meeting.state !== 'cancelled';
  return [
    ...(meeting.calledOffBecause === null ? [] : [{ key: 'Reason', value: { text: meeting.calledOffBecause } }]),
    ...(isMoved ? [{ key: 'Moved to', value: after ? linkTo(after) : { text: 'The new day is not fixed yet' } }] : []),
    ...(before === null
      ? []
      : [{ key: before.state === 'adjourned' ? 'Continues' : 'In place of', value: linkTo(before) }]),
  ];
}

function linkTo({ id, day, startsAt }: Meeting): Cell {
  return { link: { text: `${longDate(day)}, ${printedTime(startsAt)}`, href: meetingPaths.show(id) } };
}

function keyDateRows(keyDates: CalendarNote['keyDates']) {
  return KEY_DATES.map((key) => {
    const { day, isChosen } = keyDates[key];
    const value: Cell = { date: day, long: true };
    return {
      key: KEY_DATE_WORDS[key],
      value: isChosen ? { list: [value, { text: 'Chosen for this meeting' }] } : value,
    };
  });
}

function dayAndTime(name: string, instant: string | null): Record<string, string> {
  if (instant === null) return { [`${name}Day`]: '', [`${name}Time`]: '' };
  const { date, time } = londonTime(instant);
  return { [`${name}Day`]: date, [`${name}Time`]: time };
}
