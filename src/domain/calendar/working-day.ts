import { addDays, type CalendarDate, isWeekend } from './calendar-date.js';
import type { NamedDays } from './named-day.js';

/** Whether the council's offices are open: no weekend, no bank holiday, no closure. A recess is of members only. */
export function isWorkingDay(day: CalendarDate, namedDays: NamedDays): boolean {
  return !isWeekend(day) && !(namedDays.get(day) ?? []).some(({ kind }) => kind !== 'recess');
}

/** The last of so many working days, counted from the day after this one. */
export function workingDayAfter(day: CalendarDate, count: number, namedDays: NamedDays): CalendarDate {
  if (count === 0) return day;
  const next = addDays(day, 1);
  return workingDayAfter(next, isWorkingDay(next, namedDays) ? count - 1 : count, namedDays);
}
