/**
 * A clear day is a whole working day between publication and meeting; neither end counts.
 * (LGA 1972, s.100B(3) and s.243; R v Swansea CC ex p Elitestone, CA 1993; SI 2002/715.)
 */
import { addDays, dayOfWeek, isWeekend, type CalendarDate } from './calendar-date.js';
import type { ClockTime } from './clock-time.js';
import { easterSunday } from './easter.js';

/**
 * PRINCIPAL leaves out weekends and holidays; PARISH counts Saturdays; STRICT leaves out the days next to Christmas and
 * Easter as well (24 December, the first working day after Christmas, Maundy Thursday and Easter Tuesday).
 */
export const DAY_COUNT_PROFILES = ['PRINCIPAL', 'PARISH', 'STRICT'] as const;
export type DayCountProfile = (typeof DAY_COUNT_PROFILES)[number];

/** How many clear days each kind of council must give; England's five since SI 2002/715. */
export const CLEAR_DAYS_REQUIRED = { englishPrincipal: 5, englishParish: 3, welsh: 3, scottish: 3 } as const;

export interface DayCount {
  readonly profile: DayCountProfile;
  /** Bank holidays and one-offs of the nation, over all years in question. */
  readonly holidays: ReadonlySet<CalendarDate>;
  /** Days on which the offices are shut, where the council does not count them. */
  readonly closures?: ReadonlySet<CalendarDate>;
}

export interface LocalTime {
  readonly date: CalendarDate;
  readonly time: ClockTime;
}

export function isCountedDay(day: CalendarDate, count: DayCount): boolean {
  if (count.holidays.has(day) || count.closures?.has(day)) return false;
  switch (count.profile) {
    case 'PRINCIPAL':
      return !isWeekend(day);
    case 'PARISH':
      return dayOfWeek(day) !== 0;
    case 'STRICT':
      return !isWeekend(day) && !isBesideChristmasOrEaster(day, count.holidays);
  }
}

/** The clear days between publication and meeting, in order. */
export function clearDaysBetween(published: CalendarDate, meeting: CalendarDate, count: DayCount): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = addDays(published, 1); day < meeting; day = addDays(day, 1)) {
    if (isCountedDay(day, count)) days.push(day);
  }
  return days;
}

/** The last day on which papers can go out and still give `required` clear days: itself a day that counts. */
export function latestPublication(meeting: CalendarDate, required: number, count: DayCount): CalendarDate {
  return workingDaysBefore(meeting, required + 1, count);
}

/** So many working days before a day. */
export function workingDaysBefore(from: CalendarDate, days: number, count: DayCount): CalendarDate {
  let day = from;
  for (let left = days; left > 0; left -= isCountedDay(day, count) ? 1 : 0) day = addDays(day, -1);
  return day;
}

/** Papers put up after the offices close, or on a day that does not count, are published on the next day that does. */
export function effectivePublication(at: LocalTime, closes: ClockTime, count: DayCount): CalendarDate {
  let day = at.time > closes ? addDays(at.date, 1) : at.date;
  while (!isCountedDay(day, count)) day = addDays(day, 1);
  return day;
}

/** Office notice, website, inspection copies and summons are separate acts: the latest of them is the one that counts. */
export function latestAct(acts: readonly LocalTime[]): LocalTime | null {
  return [...acts].sort((one, other) => (stamp(one) < stamp(other) ? -1 : 1)).at(-1) ?? null;
}

function isBesideChristmasOrEaster(day: CalendarDate, holidays: ReadonlySet<CalendarDate>): boolean {
  const year = day.slice(0, 4);
  const easter = easterSunday(Number(year));
  const beside = [
    `${year}-12-24`,
    firstWorkingDayAfterChristmas(year, holidays),
    addDays(easter, -3),
    addDays(easter, 2),
  ];
  return beside.includes(day);
}

function firstWorkingDayAfterChristmas(year: string, holidays: ReadonlySet<CalendarDate>): CalendarDate {
  let day = `${year}-12-26`;
  while (isWeekend(day) || holidays.has(day)) day = addDays(day, 1);
  return day;
}

function stamp({ date, time }: LocalTime): string {
  return `${date}T${time}`;
}
