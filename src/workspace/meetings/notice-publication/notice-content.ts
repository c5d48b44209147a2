import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import type { MeetingNoticeContent } from '../../../publications/content/meeting-notice-content.js';
import { type Meeting, type MeetingOfPanel, shortNoticeIn } from '../meeting.entity.js';

export type NoticeTiming = Required<Pick<MeetingNoticeContent, 'given' | 'lateBecause'>>;

/** For the public, of a meeting whose own page it can read. */
export function toContinues(before: Meeting | null): MeetingNoticeContent['continues'] {
  if (before?.state !== 'postponed' && before?.state !== 'adjourned') return null;
  return { slug: before.slug, day: before.day, was: before.state };
}

/** What the public is told of a meeting; `agendaBy` is the day its agenda is to be out. */
export function toNoticeContent(
  meeting: MeetingOfPanel,
  after: Meeting | null,
  agendaBy: CalendarDate | null,
): MeetingNoticeContent {
  const { panel, kind, day, startsAt, place, slug, calledOffBecause } = meeting;
  const state = stateOf(meeting);
  return {
    panel: { name: panel.name, slug: panel.slug },
    meeting: { kind, day, time: printedTime(startsAt), place: place.split('\n'), slug },
    state,
    reason: calledOffBecause,
    movedTo: after && { slug: after.slug, day: after.day, time: printedTime(after.startsAt) },
    agendaBy: state === 'scheduled' ? agendaBy : null,
    shortNotice: shortNoticeIn(meeting),
    isOpenToPublic: panel.partVaApplies,
  };
}

/** What an earlier edition gave still counts while it said the same day, time and place. */
export function timingKept(published: MeetingNoticeContent | null, now: MeetingNoticeContent): NoticeTiming | null {
  if (published?.state !== 'scheduled' || whenAndWhere(published) !== whenAndWhere(now)) return null;
  return { given: published.given ?? null, lateBecause: published.lateBecause ?? null };
}

function whenAndWhere({ meeting: { day, time, place } }: MeetingNoticeContent): string {
  return JSON.stringify([day, time, place]);
}

/** Whether anything the public was told is no longer so; a day or a right it was not told of cannot be wrong. */
export function isOutdated(published: MeetingNoticeContent, now: MeetingNoticeContent): boolean {
  const untold = {
    agendaBy: published.agendaBy ?? now.agendaBy,
    isOpenToPublic: published.isOpenToPublic ?? now.isOpenToPublic,
  };
  return factsOf({ ...published, ...untold }) !== factsOf(now);
}

function factsOf({ panel, meeting, state, agendaBy, shortNotice, isOpenToPublic }: MeetingNoticeContent): string {
  return JSON.stringify([panel, meeting, state, agendaBy ?? null, shortNotice ?? null, isOpenToPublic ?? null]);
}

function stateOf({ state }: Meeting): MeetingNoticeContent['state'] {
  return state === 'cancelled' || state === 'postponed' || state === 'adjourned' ? state : 'scheduled';
}
