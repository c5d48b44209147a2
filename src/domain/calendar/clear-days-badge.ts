/** Where a meeting stands with its clear days, in a word for the eye and a sentence that names the days counted. */
import { type CalendarDate, longDate } from './calendar-date.js';
import { clearDaysInWords } from './clear-days-words.js';
import { clearDaysBetween, type DayCount, isCountedDay, latestPublication, type LocalTime } from './clear-days.js';
import { type Counting, type DaysGiven, daysGiven, daysGivenInWords } from './days-given.js';

/** `closures`: enough days, but not without those on which the offices are shut. */
export type ClearDaysStatus = 'in-time' | 'last-day' | 'closures' | 'late' | 'short-notice' | 'none-asked';

export interface ClearDaysBadge {
  readonly status: ClearDaysStatus;
  readonly text: string;
}

export interface BadgeQuestion extends Counting {
  readonly partVaApplies: boolean;
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
  return published === null ? toPublish(question) : inTimeOrNot(daysGiven(published, question), question);
}

function calledLate({ published, ...question }: BadgeQuestion, convened: LocalTime): ClearDaysBadge {
  const call = `Called at short notice on ${longDate(convened.date)}`;
  if (published === null) return { status: 'short-notice', text: `${call}: publish at once` };
  const given = daysGiven(published, question);
  const counted = daysGivenInWords(given);
  if (given.isShort) return { status: 'late', text: `${call}, published later than the call: ${counted}` };
  return { status: 'short-notice', text: `${call} and published then: ${counted}` };
}

function inTimeOrNot(given: DaysGiven, { required }: BadgeQuestion): ClearDaysBadge {
  const counted = daysGivenInWords(given);
  if (given.isShort) return { status: 'late', text: `Late: ${counted}; ${required} are required` };
  if (given.isShortByClosures) return { status: 'closures', text: `${capital(counted)}; ${required} are required` };
  return { status: 'in-time', text: capital(counted) };
}

function toPublish({ required, ...question }: BadgeQuestion): ClearDaysBadge {
  const { meetingOn, dayCount, now } = question;
  const last = latestPublication(meetingOn, required, dayCount);
  const asked = clearDaysInWords(clearDaysBetween(last, meetingOn, dayCount));
  const given = daysGiven(now, { ...question, required });
  if (now.date >= meetingOn) {
    return { status: 'late', text: `The last day to publish was ${longDate(last)}, for ${asked}` };
  }
  if (given.isShort || given.isShortByClosures) {
    const left = `publishing now leaves ${daysGivenInWords(given)}; ${required} are required`;
    const status = given.isShort ? 'late' : 'closures';
    return { status, text: `The last day to publish was ${longDate(last)}; ${left}` };
  }
  if (now.date === last) return { status: 'last-day', text: `Publish today, the last day for ${asked}` };
  return { status: 'in-time', text: `Publish by ${longDate(last)} (${asked}); ${daysLeft(now.date, last, dayCount)}` };
}

function daysLeft(today: CalendarDate, last: CalendarDate, dayCount: DayCount): string {
  const left = clearDaysBetween(today, last, dayCount).length + (isCountedDay(last, dayCount) ? 1 : 0);
  return left === 1 ? '1 working day left' : `${left} working days left`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
