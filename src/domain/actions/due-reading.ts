/** What is known when due-date words are read, and what comes of it. */
import { type CalendarDate, isCalendarDate, plainDate } from '../calendar/calendar-date.js';

/** An ordinary meeting, and the day by which its reports have to be in to go into the pack. */
export interface MeetingAhead {
  readonly meetingOn: CalendarDate;
  readonly reportsBy: CalendarDate;
}

export interface DueContext {
  /** The day of the meeting that said it. */
  readonly saidOn: CalendarDate;
  /** The ordinary ones after that day, earliest first. */
  readonly nextMeetings: readonly MeetingAhead[];
}

/** `because` is for the clerk who is to accept the day, or to find one; it begins with a small letter and has no stop. */
export type DueDay =
  { readonly on: CalendarDate; readonly because: string } | { readonly on: null; readonly because: string };

/** Null where the words are none of its kind. */
export type DueReader = (words: string, context: DueContext) => DueDay | null;

export function dueOn(on: CalendarDate, because: string): DueDay {
  return isCalendarDate(on) ? { on, because } : noDay(`${because}, which is too far away to be a day`);
}

export function noDay(because: string): DueDay {
  return { on: null, because };
}

/** `the meeting of 22 August 2017` */
export function thatMeeting({ saidOn }: DueContext): string {
  return `the meeting of ${plainDate(saidOn)}`;
}
