/** Business due on a day goes to the first meeting on that day or after it; what is due on no day waits to be fixed. */
import type { CalendarDate } from '../calendar/calendar-date.js';

export function naturalMeeting<M extends { readonly day: CalendarDate }>(
  dueOn: CalendarDate | null,
  meetings: readonly M[],
): M | null {
  if (dueOn === null) return null;
  const inTime = meetings.filter(({ day }) => day >= dueOn);
  return inTime.reduce<M | null>((first, each) => (first === null || each.day < first.day ? each : first), null);
}
