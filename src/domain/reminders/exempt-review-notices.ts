/**
 * When people are asked whether exempt information can be released: two weeks before the day of review and on it, its
 * author and the clerk; from then on the clerk alone, once a week, until it is released or has another day.
 * (LGA 1972, Sch 12A para 10: it is exempt only so long as the public interest in that outweighs disclosure.)
 */
import { addDays, type CalendarDate, daysLater } from '../calendar/calendar-date.js';

const DAYS_BEFORE = 14;
const EVERY_DAYS = 7;

export interface ReviewNotice {
  readonly kind: 'coming' | 'due' | 'overdue';
  /** The day that names the notice, which each person gets once. */
  readonly on: CalendarDate;
}

/** What has last fallen due by a day: what could not go out in time goes out later, once. Null before all of it. */
export function reviewNoticeOn(reviewOn: CalendarDate, day: CalendarDate): ReviewNotice | null {
  const days = daysLater(reviewOn, day);
  if (days < -DAYS_BEFORE) return null;
  if (days < 0) return { kind: 'coming', on: addDays(reviewOn, -DAYS_BEFORE) };
  if (days < EVERY_DAYS) return { kind: 'due', on: reviewOn };
  return { kind: 'overdue', on: addDays(reviewOn, days - (days % EVERY_DAYS)) };
}

/** The last day of review of which anything is told on a day. */
export function reviewedBy(day: CalendarDate): CalendarDate {
  return addDays(day, DAYS_BEFORE);
}

export function isForAuthor({ kind }: ReviewNotice): boolean {
  return kind !== 'overdue';
}
