import { type CalendarDate, isWeekend } from './calendar-date.js';
import type { NamedDays } from './named-day.js';

/** Whether the council's offices are open: no weekend, no bank holiday, no closure. A recess is of members only. */
export function isWorkingDay(day: CalendarDate, namedDays: NamedDays): boolean {
  return !isWeekend(day) && !(namedDays.get(day) ?? []).some(({ kind }) => kind !== 'recess');
}
