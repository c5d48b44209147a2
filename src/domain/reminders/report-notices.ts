/** When the author of a report is asked for it: some working days before the last day for reports, and on that day. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import { type DayCount, workingDaysBefore } from '../calendar/clear-days.js';

/** Time enough to finish a report that was forgotten, and not so early that it is forgotten again. */
const FIRST_NOTICE_DAYS = 3;

/** What could not go out in time still does for so long. */
const MADE_UP_FOR_DAYS = 7;

/** The latest day by which the author was to be asked; it names the notice, which is sent once. Null outside of its time. */
export function reportAskedOn(deadline: CalendarDate, day: CalendarDate, count: DayCount): CalendarDate | null {
  const first = workingDaysBefore(deadline, FIRST_NOTICE_DAYS, count);
  if (day < first || day > addDays(deadline, MADE_UP_FOR_DAYS)) return null;
  return day < deadline ? first : deadline;
}
