import type { ClockTime } from '../../../domain/calendar/clock-time.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { instantOf, londonDay } from '../../../domain/calendar/london-time.js';
import { isCalledOff, type MeetingOfPanel } from '../meeting.entity.js';
import { instantInWords } from '../meeting-words.js';

/** Only members of the full council are summoned. (LGA 1972, Sch 12 para 4(1A)(b).) */
export function notOfCouncil({ panel }: MeetingOfPanel): string | null {
  if (panel.kind === 'council') return null;
  return `Only a meeting of the full council has a summons. Members of the ${panel.name} are told of its agenda by email.`;
}

interface Circumstances {
  readonly isAgendaPublished: boolean;
  readonly hasMembers: boolean;
  /** Somebody is proper officer today. */
  readonly hasProperOfficer: boolean;
  /** ISO UTC text. */
  readonly now: string;
}

/** Why nobody can be summoned to this meeting any more; null where they can. */
export function pastSummoning(meeting: MeetingOfPanel, now: string): string | null {
  const { day, startsAt, state } = meeting;
  if (isCalledOff(meeting)) return `This meeting has been ${state}, so nobody is summoned to it.`;
  if (hasBegun(day, startsAt, now)) return 'This meeting has begun, so nobody can be summoned to it any more.';
  return null;
}

/** Why the summons cannot be authenticated now; null where it can. */
export function summonsRefusal(meeting: MeetingOfPanel, circumstances: Circumstances): string | null {
  const { summonsAt, summonsBy } = meeting;
  const { isAgendaPublished, hasMembers, hasProperOfficer, now } = circumstances;
  const past = pastSummoning(meeting, now);
  if (past !== null) return past;
  if (summonsAt !== null) {
    const by = summonsBy === null ? '' : `, by the record of ${summonsBy}`;
    return `The summons went out on ${instantInWords(summonsAt)}${by}. To send it from here, take that out of the notices first.`;
  }
  if (!isAgendaPublished) return 'Publish the agenda first: the summons states the business on it.';
  if (!hasMembers) return 'Nobody has a seat on the council on that day. Add its members to the panel first.';
  if (!hasProperOfficer) {
    return `Nobody is named as proper officer on ${longDate(londonDay(now))}. An administrator can do so in the settings.`;
  }
  return null;
}

function hasBegun(day: string, startsAt: ClockTime, now: string): boolean {
  return now >= instantOf({ date: day, time: startsAt });
}
