import { plainDate } from './calendar-date.js';
import { printedTime } from './clock-time.js';
import { londonTime } from './london-time.js';

/** An instant as people in London say it: `16 October 2017, 10.00 a.m.` */
export function printedInstant(instant: string): string {
  const { date, time } = londonTime(instant);
  return `${plainDate(date)}, ${printedTime(time)}`;
}
