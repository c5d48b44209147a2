/**
 * The days on which nobody in a nation counts as being at work, from date-holidays, mended by our own list of
 * corrections and by what the administrator knows.
 */
import Holidays from 'date-holidays';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { CORRECTIONS } from './corrections.js';
import type { Nation } from '../../domain/calendar/nation.js';

export interface HolidayQuestion {
  readonly nation: Nation;
  /** Calendar years, both included. */
  readonly fromYear: number;
  readonly toYear: number;
  /** One-offs the administrator has entered, such as a coronation announced last week. */
  readonly additions?: readonly CalendarDate[];
  /** Days on which the offices are shut, where the council does not count them. */
  readonly closures?: readonly CalendarDate[];
}

const REGIONS: Record<Nation, string> = { england: 'ENG', wales: 'WLS', scotland: 'SCT', 'northern-ireland': 'NIR' };

/** The same days by name, in no order; additions and closures left out, whose names the administrator knows. */
export function bankHolidayNames(question: HolidayQuestion): Map<CalendarDate, string> {
  return new Map([...publicHolidays(question)].filter(([day]) => isWithin(day, question)));
}

/** A holiday on a weekend is in the set beside its substitute day, so the size of the set is not a count of holidays. */
export function bankHolidays(question: HolidayQuestion): Set<CalendarDate> {
  const days = new Set([
    ...publicHolidays(question).keys(),
    ...(question.additions ?? []),
    ...(question.closures ?? []),
  ]);
  return new Set([...days].filter((day) => isWithin(day, question)).sort());
}

/** Clock times and time zones of the package are left alone: only its text of the day is right on every machine. */
function publicHolidays({ nation, fromYear, toYear }: HolidayQuestion): Map<CalendarDate, string> {
  const calendar = new Holidays('GB', REGIONS[nation]);
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const listed = years.flatMap((year) => calendar.getHolidays(year).filter(({ type }) => type === 'public'));
  const days = new Map(listed.map(({ date, name }) => [date.slice(0, 10), name]));
  for (const correction of CORRECTIONS.filter(({ nations }) => nations.includes(nation))) {
    if (correction.change === 'add') days.set(correction.day, correction.name ?? 'Bank holiday');
    else days.delete(correction.day);
  }
  return days;
}

function isWithin(day: CalendarDate, { fromYear, toYear }: HolidayQuestion): boolean {
  const year = Number(day.slice(0, 4));
  return fromYear <= year && year <= toYear;
}
