import type { CalendarDate } from './calendar-date.js';
import { daysByName } from './printed-meetings.js';

const MOST_NAMED = 10;

/** `5 clear days: Tue 17, Wed 18, Thu 19, Fri 20, Mon 23 October`; more than a fortnight is not named day by day. */
export function clearDaysInWords(days: readonly CalendarDate[]): string {
  if (days.length === 0) return 'no clear days';
  const count = `${days.length} clear ${days.length === 1 ? 'day' : 'days'}`;
  return days.length > MOST_NAMED ? count : `${count}: ${daysByName(days)}`;
}
