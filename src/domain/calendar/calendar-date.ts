/**
 * A day in the council's calendar as `YYYY-MM-DD` text: no time, no time zone, and in order when compared as text.
 */
export type CalendarDate = string;

/** Councils as we know them begin in 1835; a year far from them is a slip of the pen, and loops over it would not end. */
export const SENSIBLE_YEAR = '(?:18|19|20|21)\\d{2}';
const SHAPE = new RegExp(`^(${SENSIBLE_YEAR})-(\\d{2})-(\\d{2})$`);
/** From Sunday, as days of the week are counted. */
export const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** True for a real day of the years 1800 to 2199 written `YYYY-MM-DD`; `2017-02-30` is not one. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = SHAPE.exec(text);
  return parts !== null && fromUtc(utc(text)) === text;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(utc(date) + days * 86_400_000);
}

/** How many days later one day is than another; negative where it is earlier. */
export function daysLater(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** From one day to another, both included, in order. */
export function daysFrom(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: CalendarDate): number {
  return new Date(utc(date)).getUTCDay();
}

export function isWeekend(date: CalendarDate): boolean {
  return dayOfWeek(date) % 6 === 0;
}

/** `Tuesday 24 October 2017` */
export function longDate(date: CalendarDate): string {
  return `${DAY_NAMES[dayOfWeek(date)]} ${plainDate(date)}`;
}

/** `24 October 2017` */
export function plainDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTH_NAMES[(month ?? 1) - 1]} ${year}`;
}

/** `24 October`; with its year where that is not the one in which it is read. */
export function nearDate(date: CalendarDate, readOn: CalendarDate): string {
  const inFull = plainDate(date);
  return date.slice(0, 4) === readOn.slice(0, 4) ? inFull.slice(0, -5) : inFull;
}

function utc(date: CalendarDate): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
}

function fromUtc(milliseconds: number): CalendarDate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
