/**
 * What is promised to a meeting has to be in its pack, so it is due when the reports of that meeting are. Only ordinary
 * meetings of the body itself are known here.
 */
import { isCalendarDate, MONTH_NAMES, plainDate } from '../calendar/calendar-date.js';
import { dayWritten } from './due-date.js';
import { MONTH_WORDS } from './due-month.js';
import { type DueContext, type DueDay, dueOn, type MeetingAhead, noDay, thatMeeting } from './due-reading.js';

const MEETING =
  /^(?:(?:to|at|for|by|before|until|in time for) )?(?:(?<article>an?|the|its|their|our|each|every|this) )?(?:(?<words>.+) )?(?<meeting>meetings?)(?: (?:in|on|of|to be held on) (?<day>.+))?$/i;
const MONTH = new RegExp(`^${MONTH_WORDS}$`, 'i');
const MONTH_NAME = new RegExp(`^(?:${MONTH_NAMES.join('|')})$`, 'i');
const NEXT = /^(?:next|following|forthcoming)$/i;
const SOME_DAY = /^(?:future|later|subsequent)$/i;
/** Words that tell no meeting of the body from another. */
const OWN =
  /^(?:ordinary|available|scheduled|formal|suitable|appropriate|convenient|possible|public|select|panel|panel’s|commission|commission’s|committee|committee’s|board|board’s|group|group’s)$/i;

export function readDueMeeting(words: string, context: DueContext): DueDay | null {
  const { article = '', words: middle = '', meeting = '', day } = MEETING.exec(words)?.groups ?? {};
  if (meeting === '') return null;
  const which = middle.split(' ').filter((word) => word !== '' && !OWN.test(word));
  if (day !== undefined && dayWritten(day, context.saidOn) !== null) return meetingOnDay(words, day, which, context);
  if (which.some((word) => SOME_DAY.test(word))) return noDay(`“${words}” names no day`);

  const month = MONTH.exec(day ?? which.find((word) => MONTH_NAME.test(word)) ?? '')?.groups;
  const others = which.filter((word) => !NEXT.test(word) && !MONTH_NAME.test(word));
  if (others.length > 0) return noDay(`“${words}” is not the next ordinary meeting, so its day is not known here`);
  if (month?.['month'] !== undefined) return meetingInMonth(month['month'], month['year'], context);
  if (/^(?:each|every)$/i.test(article)) return nextMeeting(context, 'every meeting, for the first time ');
  if (which.length === 0) return null;
  if (/^an?$/i.test(article) || /s$/i.test(meeting)) return noDay(`“${words}” names no day`);
  return nextMeeting(context, '');
}

function nextMeeting(context: DueContext, prefix: string): DueDay {
  const [next] = context.nextMeetings;
  if (next === undefined) return noDay(`no ordinary meeting after ${thatMeeting(context)} is in the calendar yet`);
  return reportsOf(next, context, prefix);
}

function meetingInMonth(month: string, year: string | undefined, context: DueContext): DueDay {
  const number = MONTH_NAMES.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const found = context.nextMeetings.find(
    ({ meetingOn }) => Number(meetingOn.slice(5, 7)) === number && meetingOn.startsWith(year ?? ''),
  );
  if (found !== undefined) return reportsOf(found, context, '');
  const named = [MONTH_NAMES[number - 1], year].filter((each) => each !== undefined).join(' ');
  return noDay(`no ordinary meeting in ${named} is in the calendar yet`);
}

/** A day stands as it is said where the meeting is another body's, or is not in the calendar. */
function meetingOnDay(words: string, day: string, which: readonly string[], context: DueContext): DueDay {
  const on = dayWritten(day, context.saidOn) ?? '';
  if (!isCalendarDate(on)) return noDay(`“${words}” names a day that the calendar does not have`);
  const isOwn = which.every((word) => NEXT.test(word));
  const meeting = context.nextMeetings.find(({ meetingOn }) => isOwn && meetingOn === on);
  return meeting === undefined
    ? dueOn(on, `${plainDate(on)}, as no ordinary meeting on that day is in the calendar`)
    : reportsOf(meeting, context, '');
}

/** Where a meeting follows so soon that its deadline has passed, the report can only be brought to it. */
function reportsOf({ meetingOn, reportsBy }: MeetingAhead, { saidOn }: DueContext, prefix: string): DueDay {
  const meeting = `the meeting on ${plainDate(meetingOn)}`;
  return reportsBy > saidOn
    ? dueOn(reportsBy, `${prefix}the deadline for reports for ${meeting}`)
    : dueOn(meetingOn, `${prefix}${meeting}, whose deadline for reports has passed`);
}
