/**
 * Days as councils print them in a text: `Tuesday, 22nd August, 2017`, `9 May 2012`, `May 9th 2012`, `14.06.2011`,
 * `24/10/17`, and `24th April` where the year is left to the reader.
 */
import { type CalendarDate, isCalendarDate, MONTH_NAMES } from '../../../calendar/calendar-date.js';

export interface DateInText {
  readonly start: number;
  readonly end: number;
  /** Null where the year is left out. */
  readonly date: CalendarDate | null;
  readonly month: number;
  readonly day: number;
}

const DAY_NAME = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[,.]? (?:the )?)?';
const MONTH = `(${MONTH_NAMES.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)})?` : name)).join('|')}|Sept)`;
const YEAR = '(?:,? ?(\\d{4}))';
const FORMS = [
  new RegExp(`\\b${DAY_NAME}(\\d{1,2}) ?(?:st|nd|rd|th)?,?(?: day)?(?: of)? ${MONTH}\\b\\.?${YEAR}?(?![\\d/])`, 'gi'),
  new RegExp(`\\b${DAY_NAME}${MONTH}\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b${YEAR}(?!\\d)`, 'gi'),
  /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b(?![./-]?\d)/g,
  /\b(\d{4})-(\d{2})-(\d{2})\b/g,
] as const;

/** In the order of the text. */
export function datesIn(text: string): DateInText[] {
  const [dayFirst, monthFirst, inFigures, iso] = FORMS;
  return [
    ...[...text.matchAll(dayFirst)].map((found) => made(found, found[1], found[2], found[3])),
    ...[...text.matchAll(monthFirst)].map((found) => made(found, found[2], found[1], found[3])),
    ...[...text.matchAll(inFigures)].map((found) => made(found, found[1], found[2], fullYear(found[3]))),
    ...[...text.matchAll(iso)].map((found) => made(found, found[3], found[2], found[1])),
  ]
    .flatMap((date) => (date === null ? [] : [date]))
    .sort((one, other) => one.start - other.start)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0));
}

/** The day nearest after `before` that has this day and month; for a date whose year was left out. */
export function yearAfter({ month, day }: DateInText, before: CalendarDate): CalendarDate | null {
  const year = Number(before.slice(0, 4));
  const days = [year, year + 1].map((each) => joined(each, month, day));
  return days.find((each) => isCalendarDate(each) && each > before) ?? null;
}

export function yearBefore({ month, day }: DateInText, after: CalendarDate): CalendarDate | null {
  const year = Number(after.slice(0, 4));
  const days = [year, year - 1].map((each) => joined(each, month, day));
  return days.find((each) => isCalendarDate(each) && each <= after) ?? null;
}

function made(found: RegExpExecArray, day = '', month = '', year?: string): DateInText | null {
  const monthNumber = /^\d+$/.test(month) ? Number(month) : numberOf(month);
  if (monthNumber < 1 || monthNumber > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const full = year === undefined ? null : joined(Number(year), monthNumber, Number(day));
  if (full !== null && !isCalendarDate(full)) return null;
  return {
    start: found.index,
    end: found.index + found[0].length,
    date: full,
    month: monthNumber,
    day: Number(day),
  };
}

function numberOf(month: string): number {
  const start = month.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

function joined(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
