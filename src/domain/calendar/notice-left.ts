/** Whether a day that is chosen for a meeting still leaves the clear days to give notice of it. */
import { type CalendarDate, longDate } from './calendar-date.js';
import { clearDaysInWords } from './clear-days-words.js';
import {
  clearDaysBetween,
  type DayCount,
  effectivePublication,
  latestPublication,
  type LocalTime,
} from './clear-days.js';
import type { ClockTime } from './clock-time.js';

export interface NoticeLeftQuestion {
  readonly required: number;
  readonly officesClose: ClockTime;
  readonly dayCount: DayCount;
  readonly now: LocalTime;
}

/** Null where there is time enough, and of days that have passed: such meetings are entered for the record. */
export function tooLittleNotice(
  meetingOn: CalendarDate,
  { required, officesClose, dayCount, now }: NoticeLeftQuestion,
): string | null {
  if (meetingOn < now.date) return null;
  const days = clearDaysBetween(effectivePublication(now, officesClose, dayCount), meetingOn, dayCount);
  if (days.length >= required) return null;
  const last = longDate(latestPublication(meetingOn, required, dayCount));
  const left = `a notice published now leaves ${clearDaysInWords(days)}`;
  return `${longDate(meetingOn)} is too near: ${left}. ${required} are required, so the last day to publish was ${last}.`;
}
