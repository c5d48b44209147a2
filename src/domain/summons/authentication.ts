/** A summons is authenticated by the proper officer, or by whoever acts for them, in their own name. (SI 2015/5.) */
import { longDate } from '../calendar/calendar-date.js';
import { printedTime } from '../calendar/clock-time.js';
import { londonTime } from '../calendar/london-time.js';

export interface Authentication {
  /** Who did it. */
  readonly by: string;
  /** Who is proper officer of the day. */
  readonly properOfficer: string;
  /** ISO UTC text. */
  readonly at: string;
}

/** `Authenticated by Sharon Kemp, Proper Officer, on Monday 16 October 2017 at 10.00 a.m.` */
export function authenticationInWords({ by, properOfficer, at }: Authentication): string {
  const { date, time } = londonTime(at);
  const officer = isSameName(properOfficer, by) ? by : `${by}, for ${properOfficer}`;
  return `Authenticated by ${officer}, Proper Officer, on ${longDate(date)} at ${printedTime(time)}`;
}

/** Whether two names are one person's: capitals, dots and a title before the name make no difference. */
export function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer || (shorter.length < 2 && shorter.length < longer.length)) return false;
  return shorter.length > 0 && shorter.join(' ') === longer.slice(-shorter.length).join(' ');
}

function wordsOf(name: string): string[] {
  return name
    .toLocaleLowerCase('en-GB')
    .split(/[\s.]+/)
    .filter((word) => word !== '');
}
