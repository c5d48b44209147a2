/**
 * When a clerk is told that a reply to a recommendation is due: fourteen and three days before. What fell on a day
 * without mail goes out on the next. Once it is late, its action is chased like any other that waits. (LAW G3.)
 */
import { type CalendarDate, daysLater } from '../calendar/calendar-date.js';

const DAYS_BEFORE = [14, 3] as const;

/** The last of the two that has come by a day; null before both, and once the reply is due. */
export function replyNoticeOn(replyDueOn: CalendarDate, day: CalendarDate): 14 | 3 | null {
  const left = daysLater(day, replyDueOn);
  if (left < 0) return null;
  return [...DAYS_BEFORE].reverse().find((days) => left <= days) ?? null;
}
