/** The day a panel is used to: when the reports for its next ordinary meeting are due, or so many days after it met. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { DueContext } from './due-reading.js';

export interface DueHabit {
  readonly rule: 'next-report-deadline' | 'days';
  /** Counts for the rule `days` only. */
  readonly days: number;
}

/** Null where the next ordinary meeting is not in the calendar yet. */
export function usualDueDate({ rule, days }: DueHabit, { saidOn, nextMeetings }: DueContext): CalendarDate | null {
  if (rule === 'days') return addDays(saidOn, days);
  const [next] = nextMeetings;
  if (next === undefined) return null;
  // Where a meeting follows so soon that its deadline has passed, the report can only be brought to it.
  return next.reportsBy > saidOn ? next.reportsBy : next.meetingOn;
}
