/** Attendance printed in one paragraph: each label that stands within a line of the head begins a line of its own. */
import { lineFrom, type SourceLine } from '../clean/source-line.js';

/** The attendance stands near the top. */
const TOP = 60;
const LABEL =
  /(?<=\D[.;)])\s+(?=(?:(?:members |also )?present|(?:also )?in attendance|apologies(?: for absence)?|officers(?: (?:present|in attendance))?|clerk|absent|observers)\s*:)/gi;
const LONGEST = 8_000;

export function attendanceApart(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line, index) => (index < TOP ? partsOf(line) : [line]));
}

function partsOf(line: SourceLine): SourceLine[] {
  const starts = [...line.text.slice(0, LONGEST).matchAll(LABEL)].map((found) => found.index + found[0].length);
  if (starts.length === 0) return [line];
  return [0, ...starts].map((from, index) => lineFrom(line, from, starts[index]));
}
