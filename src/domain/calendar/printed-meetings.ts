/** How days and meetings are listed in print: a thing said once is not said again on each line. */
import { longDate, plainDate, type CalendarDate } from './calendar-date.js';
import type { LocalTime } from './clear-days.js';
import { printedTime } from './clock-time.js';

/**
 * One line per meeting; a time they share stands on a line of its own at the end:
 * `Tuesday 19 December 2017`, `Tuesday 27 February 2018`, `All starting at 5.00 p.m.`
 */
export function printedMeetings(meetings: readonly LocalTime[]): string[] {
  const times = new Set(meetings.map(({ time }) => time));
  const [time] = times;
  if (time !== undefined && times.size === 1 && meetings.length > 1) {
    return [...meetings.map(({ date }) => longDate(date)), `All starting at ${printedTime(time)}`];
  }
  return meetings.map((meeting) => `${longDate(meeting.date)} at ${printedTime(meeting.time)}`);
}

/** `Thu 24, Tue 29, Wed 30, Thu 31 December, Mon 4 January` */
export function daysByName(days: readonly CalendarDate[]): string {
  return days.map((day, index) => `${shortDay(day)}${monthAtEndOfRun(day, days[index + 1])}`).join(', ');
}

function shortDay(day: CalendarDate): string {
  return `${longDate(day).slice(0, 3)} ${Number(day.slice(8))}`;
}

function monthAtEndOfRun(day: CalendarDate, next: CalendarDate | undefined): string {
  if (next?.slice(0, 7) === day.slice(0, 7)) return '';
  return ` ${plainDate(day).split(' ')[1] ?? ''}`;
}
