/** A list of days as people type or paste it, one to a line: `Tuesday 24 October 2017`, `24/10/2017`, `2017-10-24`. */
import { type CalendarDate, isCalendarDate, longDate } from './calendar-date.js';

export interface TypedDays {
  /** In order, each once. */
  readonly days: readonly CalendarDate[];
  /** The lines that say no day, as they were typed. */
  readonly problems: readonly string[];
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/;
const WORDS = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i;

export function readTypedDays(text: string): TypedDays {
  const lines = text.split('\n').map((line) => line.trim());
  const read = lines.filter((line) => line !== '').map((line) => ({ line, day: dayFrom(line) }));
  const days = read.flatMap(({ day }) => (day === null ? [] : [day]));
  return { days: [...new Set(days)].sort(), problems: read.filter(({ day }) => day === null).map(({ line }) => line) };
}

/** A weekday that is not that of the day is a slip of the pen, and which of the two is wrong nobody can tell. */
function dayFrom(line: string): CalendarDate | null {
  const weekday = WEEKDAY.exec(line)?.[1]?.toLowerCase();
  const day = plainDay(line.replace(WEEKDAY, ''));
  if (day === null || !isCalendarDate(day)) return null;
  return weekday === undefined || longDate(day).toLowerCase().startsWith(weekday) ? day : null;
}

function plainDay(text: string): string | null {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear !== undefined) return joined(isoYear, Number(isoMonth), Number(isoDay));
  const [, day, month, year] = NUMBERS.exec(text) ?? [];
  if (year !== undefined) return joined(year, Number(month), Number(day));
  const [, dayNumber, monthName = '', yearAfter] = WORDS.exec(text) ?? [];
  if (yearAfter === undefined) return null;
  const monthNumber = MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase()));
  return joined(yearAfter, monthNumber + 1, Number(dayNumber));
}

function joined(year: string, month: number, day: number): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
