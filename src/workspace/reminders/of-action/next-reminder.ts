import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { NamedDays } from '../../../domain/calendar/named-day.js';
import { isWorkingDay } from '../../../domain/calendar/working-day.js';
import type { Ladder, Rung } from '../../../domain/reminders/ladder.js';
import { type ChasedAction, type QuietDays, rungDue } from '../../../domain/reminders/rung-due.js';

const FARTHEST_DAYS = 400;

export interface NextReminder {
  readonly day: CalendarDate;
  readonly rung: Rung;
}

interface From {
  readonly first: CalendarDate;
  /** The last day before it on which reminders went out. */
  readonly since: CalendarDate;
  readonly namedDays: NamedDays;
  readonly quiet: readonly QuietDays[];
}

/** The next reminder on or after the first day still open, if all stays as it is; null where none comes within a year. */
export function nextReminder(
  action: ChasedAction,
  ladder: Ladder,
  { first, since: lastDay, namedDays, quiet }: From,
): NextReminder | null {
  let since = lastDay;
  for (let later = 0; later <= FARTHEST_DAYS; later += 1) {
    const day = addDays(first, later);
    if (!isWorkingDay(day, namedDays)) continue;
    const rung = rungDue(action, ladder, { day, since, quiet });
    if (rung !== null) return { day, rung };
    since = day;
  }
  return null;
}
