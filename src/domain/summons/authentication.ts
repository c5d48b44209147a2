/** A summons is authenticated by the proper officer, or by whoever acts for them, in their own name. (SI 2015/5.) */
import { RuleBroken } from '../errors.js';
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

/** Nobody signs in another name. @throws RuleBroken on the input `signature` */
export function requireOwnName(signature: string, name: string): void {
  if (isSameName(signature, name)) return;
  throw new RuleBroken(`Enter your own name, ${name}, to authenticate the summons`, 'signature');
}

/**
 * Whether two names are one person's: capitals, dots, accents, the kind of apostrophe, a title before and honours after it make
 * no difference.
 */
export function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer || (shorter.length < 2 && shorter.length < longer.length)) return false;
  return shorter.length > 0 && shorter.join(' ') === longer.slice(-shorter.length).join(' ');
}

function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLocaleLowerCase('en-GB')
    .split(/[\s.,]+/)
    .filter((word) => word !== '');
  while (words.length > 2 && HONOURS.has(words.at(-1) ?? '')) words.pop();
  return words;
}

const HONOURS: ReadonlySet<string> = new Set(['obe', 'mbe', 'cbe', 'bem', 'kbe', 'dbe', 'qpm', 'dl', 'jp', 'kc', 'qc']);
