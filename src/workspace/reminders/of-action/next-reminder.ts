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

/** The next reminder after a day, if all stays as it is; null where none comes within a year. */
export function nextReminder(
  action: ChasedAction,
  ladder: Ladder,
  { after, namedDays, quiet }: { after: CalendarDate; namedDays: NamedDays; quiet: readonly QuietDays[] },
): NextReminder | null {
  let since = after;
  for (let later = 1; later <= FARTHEST_DAYS; later += 1) {
    const day = addDays(after, later);
    if (!isWorkingDay(day, namedDays)) continue;
    const rung = rungDue(action, ladder, { day, since, quiet });
    if (rung !== null) return { day, rung };
    since = day;
  }
  return null;
}
