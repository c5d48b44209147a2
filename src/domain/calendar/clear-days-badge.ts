/** Where a meeting stands with its clear days, in a word for the eye and a sentence that names the days counted. */
import { type CalendarDate, longDate } from './calendar-date.js';
import {
  clearDaysBetween,
  type DayCount,
  effectivePublication,
  isCountedDay,
  latestPublication,
  type LocalTime,
} from './clear-days.js';
import type { ClockTime } from './clock-time.js';
import { daysByName } from './printed-meetings.js';

export type ClearDaysStatus = 'in-time' | 'last-day' | 'late' | 'short-notice' | 'none-asked';

export interface ClearDaysBadge {
  readonly status: ClearDaysStatus;
  readonly text: string;
}

export interface BadgeQuestion {
  readonly partVaApplies: boolean;
  readonly meetingOn: CalendarDate;
  readonly required: number;
  readonly officesClose: ClockTime;
  readonly dayCount: DayCount;
  /** When the meeting was called at short notice; null for any other. */
  readonly convened: LocalTime | null;
  /** The act of notice that decides; null before publication. */
  readonly published: LocalTime | null;
  readonly now: LocalTime;
}

export function clearDaysBadge(question: BadgeQuestion): ClearDaysBadge {
  const { partVaApplies, convened, published } = question;
  if (!partVaApplies) {
    return { status: 'none-asked', text: 'The access to information rules do not apply, so no clear days are asked' };
  }
  if (convened !== null) return calledLate(question, convened);
  return published === null ? toPublish(question) : given(question, published);
}

/** `5 clear days: Tue 17, Wed 18, Thu 19, Fri 20, Mon 23 October`; more than a fortnight is not named day by day. */
export function clearDaysInWords(days: readonly CalendarDate[]): string {
  if (days.length === 0) return 'no clear days';
  const count = `${days.length} clear ${days.length === 1 ? 'day' : 'days'}`;
  return days.length > MOST_NAMED ? count : `${count}: ${daysByName(days)}`;
}

const MOST_NAMED = 10;

function calledLate({ published, required, ...question }: BadgeQuestion, convened: LocalTime): ClearDaysBadge {
  const call = `Called at short notice on ${longDate(convened.date)}`;
  if (published === null) return { status: 'short-notice', text: `${call}: publish at once` };
  const days = daysGiven(question, published);
  const counted = clearDaysInWords(days);
  if (days.length < required && effective(question, published) > effective(question, convened)) {
    return { status: 'late', text: `${call}, published later than the call: ${counted}` };
  }
  return { status: 'short-notice', text: `${call} and published then: ${counted}` };
}

function given({ required, ...question }: BadgeQuestion, published: LocalTime): ClearDaysBadge {
  const days = daysGiven(question, published);
  const counted = clearDaysInWords(days);
  if (days.length >= required) return { status: 'in-time', text: capital(counted) };
  return { status: 'late', text: `Late: ${counted}; ${required} are required` };
}

function toPublish({ required, ...question }: BadgeQuestion): ClearDaysBadge {
  const { meetingOn, dayCount, now } = question;
  const last = latestPublication(meetingOn, required, dayCount);
  const asked = clearDaysInWords(clearDaysBetween(last, meetingOn, dayCount));
  const days = daysGiven(question, now);
  if (now.date >= meetingOn) {
    return { status: 'late', text: `The last day to publish was ${longDate(last)}, for ${asked}` };
  }
  if (days.length < required) {
    const left = `publishing now leaves ${clearDaysInWords(days)}`;
    return { status: 'late', text: `The last day to publish was ${longDate(last)}; ${left}; ${required} are required` };
  }
  if (now.date === last) return { status: 'last-day', text: `Publish today, the last day for ${asked}` };
  return { status: 'in-time', text: `Publish by ${longDate(last)} (${asked}); ${daysLeft(now.date, last, dayCount)}` };
}

function daysLeft(today: CalendarDate, last: CalendarDate, dayCount: DayCount): string {
  const left = clearDaysBetween(today, last, dayCount).length + (isCountedDay(last, dayCount) ? 1 : 0);
  return left === 1 ? '1 working day left' : `${left} working days left`;
}

type Counting = Pick<BadgeQuestion, 'meetingOn' | 'officesClose' | 'dayCount'>;

function daysGiven(question: Counting, at: LocalTime): CalendarDate[] {
  return clearDaysBetween(effective(question, at), question.meetingOn, question.dayCount);
}

function effective({ officesClose, dayCount }: Counting, at: LocalTime): CalendarDate {
  return effectivePublication(at, officesClose, dayCount);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
