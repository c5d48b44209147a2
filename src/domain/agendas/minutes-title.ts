/**
 * The title of an entry that approves earlier minutes names their meetings:
 * `Minutes of the previous meeting held on 22nd August, 2017`. (Custom.)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { ordinalDates } from '../calendar/ordinal-date.js';
import { enumerated } from '../enumeration.js';

export interface MeetingToName {
  readonly day: CalendarDate;
  /** The name of another panel, such as a predecessor; null for the panel whose agenda it is. */
  readonly otherPanel: string | null;
}

export const USUAL_MINUTES_TITLE = 'Minutes of the previous meeting';

/**
 * `opening` is what the panel's standing item says. Where it ends in the word meeting, the days go on from there; any
 * other wording is the panel's own and stays.
 */
export function draftMinutesTitle(meetings: readonly MeetingToName[], opening = USUAL_MINUTES_TITLE): string {
  const inOrder = [...meetings].sort((one, other) => (one.day < other.day ? -1 : 1));
  const own = inOrder.filter(({ otherPanel }) => otherPanel === null);
  const others = [...new Set(inOrder.flatMap(({ otherPanel }) => otherPanel ?? []))];
  if (inOrder.length === 0 || !ENDS_IN_MEETING.test(opening)) return opening;
  const ofOthers = others.map((panel) => {
    const theirs = inOrder.filter(({ otherPanel }) => otherPanel === panel);
    return `the ${meetingWord(theirs)} of the ${panel} held on ${daysOf(theirs)}`;
  });
  if (own.length === 0) return `Minutes of ${enumerated(ofOthers)}`;
  const first = `${opening.replace(ENDS_IN_MEETING, meetingWord(own))} held on ${daysOf(own)}`;
  return enumerated([first, ...ofOthers.map((words) => `of ${words}`)]);
}

const ENDS_IN_MEETING = /\bmeetings?$/;

function meetingWord(meetings: readonly MeetingToName[]): string {
  return meetings.length === 1 ? 'meeting' : 'meetings';
}

function daysOf(meetings: readonly MeetingToName[]): string {
  return ordinalDates(meetings.map(({ day }) => day));
}
