/**
 * The municipal year runs from one annual meeting to the day before the next, which in a year without elections may be
 * held in March, April or May: so it is two dates and never a rule. (LGA 1972, Sch 12 para 1.)
 */
import { addDays, type CalendarDate } from './calendar-date.js';

/** Both days included. */
export interface MunicipalYear {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** `2017/18`, or `1999/2000` at the turn of a century. */
export function yearLabel({ from, to }: MunicipalYear): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first === last) return first;
  return first.slice(0, 2) === last.slice(0, 2) ? `${first}/${last.slice(2)}` : `${first}/${last}`;
}

/** The year in which a day lies; null where the council has stored none. */
export function findYearOf<Y extends MunicipalYear>(day: CalendarDate, years: readonly Y[]): Y | null {
  return years.find((year) => year.from <= day && day <= year.to) ?? null;
}

/** The days to plan meetings for: the next year to begin, or what is left of the one that runs; null without either. */
export function yearToPlan(today: CalendarDate, years: readonly MunicipalYear[]): MunicipalYear | null {
  const [next] = years.filter(({ from }) => from > today).sort((one, other) => (one.from < other.from ? -1 : 1));
  const running = findYearOf(today, years);
  return next ?? (running && { from: today, to: running.to });
}

/** Annual meetings lie between March and, in a year of elections, late May or June: about nine to fifteen months apart. */
const FEWEST_DAYS = 270;
const MOST_DAYS = 460;

/** Whether its days can be those of a year; otherwise one of them is a slip of the pen. */
export function isPlausibleLength({ from, to }: MunicipalYear): boolean {
  return addDays(from, FEWEST_DAYS - 1) <= to && to < addDays(from, MOST_DAYS);
}

/** Two years of one council may not share a day. */
export function overlaps(one: MunicipalYear, other: MunicipalYear): boolean {
  return one.from <= other.to && other.from <= one.to;
}
