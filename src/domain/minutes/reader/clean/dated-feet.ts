/** Feet of the day of the meeting and the page at the edge: `9 May 2012          14`, `09.05.2012      Page 14`. */
import { MONTH_NAMES } from '../../../calendar/calendar-date.js';
import type { FurnitureRule } from './furniture-rule.js';

const FORM = new RegExp(
  `^\\s*((?:\\p{L}+day,? )?\\d{1,2}(?:(?:st|nd|rd|th)? (?:${MONTH_NAMES.join('|')}),? \\d{4}|[./]\\d{1,2}[./]\\d{2,4}))\\s{3,}(?:[Pp]age )?(\\d{1,4})\\s*$`,
  'u',
);
/** Two pages in a row show that the figure counts them. */
const LEAST = 2;

export const DATED_FOOT: FurnitureRule = {
  name: 'day of the meeting and page number',
  isIn: (line) => FORM.test(line),
  endsPage: true,
};

/** The places of such lines: the same day each time, and the page one more than the last. A table of days is none. */
export function datedFeet(lines: readonly string[]): ReadonlySet<number> {
  const byDay = new Map<string, { readonly index: number; readonly page: number }[]>();
  for (const [index, line] of lines.entries()) {
    const [, day, page] = (line.length <= 160 ? FORM.exec(line) : null) ?? [];
    if (day === undefined) continue;
    const known = byDay.get(day);
    const foot = { index, page: Number(page) };
    if (known) known.push(foot);
    else byDay.set(day, [foot]);
  }
  const counting = [...byDay.values()].filter(
    (feet) => feet.length >= LEAST && feet.every(({ page }, at) => at === 0 || page === (feet[at - 1]?.page ?? 0) + 1),
  );
  return new Set(counting.flat().map(({ index }) => index));
}
