/**
 * The minutes of a whole meeting as pasted from Word, parted at their headings: a number and words in capitals or in
 * bold, on one line or the number above. Capitals with a number that does not rise stand within a minute.
 */

export interface PastedMinuteText {
  /** In one line, without number, bold and closing stop. */
  readonly heading: string;
  /** As printed, such as `17` or `60/18`; null for a heading without one. */
  readonly number: string | null;
  /** What stands beneath, as `readPastedMinute` takes it. */
  readonly text: string;
}

export interface PastedMinutes {
  /** All before the first heading: the panel, the day, who was there. */
  readonly head: string;
  readonly minutes: readonly PastedMinuteText[];
}

interface Heading {
  readonly number: string | null;
  readonly heading: string;
  /** The lines it takes: a long one runs on, and a number may stand alone above it. */
  readonly from: number;
  readonly to: number;
}

/** In characters, of one line. */
const LONGEST = 300;

/** `17.`, `17`, `(17)`, `17a`, `60/18`, `CPP/45`, `CM 14/23`, `Minute 151:`. */
const NUMBER = /^(?:minute (?:no\. ?)?)?\(?((?:[A-Z]{1,5}[ /]?)?\d{1,5}[a-z]?(?:\/\d{2,4})?)\)?[.:)]{0,2}(?:\s+|$)/i;

export function readPastedMinutes(text: string): PastedMinutes {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n');
  const headings = headingsIn(lines);
  const minutes = headings.map(({ heading, number, to }, index) => ({
    heading,
    number,
    text: trimmed(lines.slice(to, headings[index + 1]?.from)),
  }));
  return { head: trimmed(lines.slice(0, headings[0]?.from)), minutes };
}

function headingsIn(lines: readonly string[]): Heading[] {
  const numbered = risingIn(lines, (line) => numberedHeading(lines, line));
  return numbered.length > 0 ? numbered : unnumberedIn(lines);
}

function risingIn(lines: readonly string[], headingAt: (line: number) => Heading | null): Heading[] {
  const found: Heading[] = [];
  for (let line = 0; line < lines.length; line = Math.max(line + 1, found.at(-1)?.to ?? 0)) {
    const heading = headingAt(line);
    if (heading !== null && rises(found.at(-1)?.number ?? null, heading.number)) found.push(heading);
  }
  return found;
}

function numberedHeading(lines: readonly string[], from: number): Heading | null {
  const line = plain(lines[from] ?? '');
  const found = NUMBER.exec(line);
  const number = found?.[1];
  if (!found || number === undefined) return null;
  const words = line.slice(found[0].length).trim();
  if (words === '') return headingBelow(lines, from, number);
  if (isInCapitals(words)) return longHeading(lines, { number, heading: words, from, to: from + 1 });
  return isBold(lines[from] ?? '') ? { number, heading: withoutStop(words), from, to: from + 1 } : null;
}

/** `20.` on a line of its own, its words on the next that is not blank. */
function headingBelow(lines: readonly string[], from: number, number: string): Heading | null {
  const at = (lines[from + 1] ?? '').trim() === '' ? from + 2 : from + 1;
  const words = plain(lines[at] ?? '');
  const isHeading = isInCapitals(words) && !NUMBER.test(words);
  return isHeading ? longHeading(lines, { number, heading: words, from, to: at + 1 }) : null;
}

/** A heading in capitals goes on while the lines right below it do. */
function longHeading(lines: readonly string[], heading: Heading): Heading {
  const next = plain(lines[heading.to] ?? '');
  const goesOn = isInCapitals(next) && !NUMBER.test(next) && !MARKER.test(next);
  if (!goesOn) return { ...heading, heading: withoutStop(heading.heading) };
  return longHeading(lines, { ...heading, heading: `${heading.heading} ${next}`, to: heading.to + 1 });
}

/** A document without numbers: capitals between blank lines, once the attendance has been told. */
function unnumberedIn(lines: readonly string[]): Heading[] {
  const attendance = lines.findLastIndex((line) => ATTENDANCE.test(line) && !isInCapitals(plain(line)));
  return lines.flatMap((line, from) => {
    const words = plain(line);
    const isApart = (lines[from - 1] ?? '').trim() === '' && (lines[from + 1] ?? '').trim() === '';
    const isHeading = from > attendance && isApart && isInCapitals(words) && !MARKER.test(words);
    return isHeading ? [{ number: null, heading: withoutStop(words), from, to: from + 1 }] : [];
  });
}

const ATTENDANCE = /^\W*(?:present|apolog|in attendance|also (?:present|in attendance))/i;
const MARKER = /^(?:RESOLVED|RECOMMENDED|AGREED|NOTED|DECISION|ORDERED)\b/;

/** Numbers go up: one that does not belongs to a list within the minute. */
function rises(before: string | null, number: string | null): boolean {
  return before === null || number === null || counted(before) < counted(number) || isLettered(before, number);
}

function counted(number: string): number {
  return Number(/\d+/.exec(number)?.[0] ?? 0);
}

/** `13` and then `13A`. */
function isLettered(before: string, number: string): boolean {
  return counted(before) === counted(number) && /[a-z]$/i.test(number) && before.toLowerCase() < number.toLowerCase();
}

/** Words in capitals, whatever stands after figures (`18TH` or `18th`). */
function isInCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words.replace(/\d+(?:st|nd|rd|th)\b/g, ''));
}

function isBold(line: string): boolean {
  return line.length <= LONGEST && /^\s*(?:#{1,6}\s|\*\*.*\*\*\s*$|__.*__\s*$)/.test(line);
}

/** A line without its Markdown; one too long for a heading says nothing here. */
function plain(line: string): string {
  if (line.length > LONGEST) return '';
  return line
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutStop(words: string): string {
  return words.replace(/\s*(?:[:;]\s?[-–—]?|\.)$/, '');
}

function trimmed(lines: readonly string[]): string {
  return lines
    .join('\n')
    .trimEnd()
    .replace(/^\s*\n/, '');
}
