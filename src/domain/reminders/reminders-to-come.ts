/** On which days reminders of an action go out, if all stays as it is. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { NamedDays } from '../calendar/named-day.js';
import { isWorkingDay } from '../calendar/working-day.js';
import type { Ladder, Rung } from './ladder.js';
import { type ChasedAction, type QuietDays, rungDue } from './rung-due.js';

const FARTHEST_DAYS = 400;

export interface ReminderToCome {
  readonly day: CalendarDate;
  readonly rung: Rung;
}

export interface From {
  /** The first day that may still come. */
  readonly first: CalendarDate;
  /** The last day before it on which reminders went out. */
  readonly since: CalendarDate;
  readonly namedDays: NamedDays;
  readonly quiet: readonly QuietDays[];
}

/** One after the other, for a little more than a year. */
export function* remindersToCome(
  action: ChasedAction,
  ladder: Ladder,
  { first, since: lastDay, namedDays, quiet }: From,
): Generator<ReminderToCome> {
  let since = lastDay;
  for (let later = 0; later <= FARTHEST_DAYS; later += 1) {
    const day = addDays(first, later);
    if (!isWorkingDay(day, namedDays)) continue;
    const rung = rungDue(action, ladder, { day, since, quiet });
    if (rung !== null) yield { day, rung };
    since = day;
  }
}

/** Null where none comes within a year. */
export function nextReminder(...asked: Parameters<typeof remindersToCome>): ReminderToCome | null {
  const [next = null] = remindersToCome(...asked);
  return next;
}
