import { type CalendarDate, daysFrom } from '../../../domain/calendar/calendar-date.js';
import type { DayCount, DayCountProfile } from '../../../domain/calendar/clear-days.js';
import type { ClockTime } from '../../../domain/calendar/clock-time.js';
import type { NamedDay, NamedDays } from '../../../domain/calendar/named-day.js';
import type { Authority } from '../authority.entity.js';
import type { CalendarException } from '../calendar-exception.entity.js';

/** What the rules on clear days ask of a council. */
export interface CouncilCalendar extends DayCount {
  /** Papers put up later count from the next day that counts. */
  readonly officeClosesAt: ClockTime;
  /** Bank holidays, closures and recesses, by name. */
  readonly namedDays: NamedDays;
}

const PROFILES: Readonly<Record<Authority['dayCountProfile'], DayCountProfile>> = {
  principal: 'PRINCIPAL',
  parish: 'PARISH',
  strict: 'STRICT',
};

export function councilCalendar(
  authority: Authority,
  bankHolidays: ReadonlyMap<CalendarDate, string>,
  exceptions: readonly CalendarException[],
): CouncilCalendar {
  const daysOf = (kind: CalendarException['kind']) =>
    exceptions.filter((each) => each.kind === kind).flatMap(({ day, lastDay }) => daysFrom(day, lastDay));
  return {
    profile: PROFILES[authority.dayCountProfile],
    holidays: new Set([...bankHolidays.keys(), ...daysOf('bank-holiday')]),
    closures: new Set(authority.leavesOutClosures ? daysOf('closure') : []),
    officeClosesAt: authority.officeClosesAt,
    namedDays: namedDays(bankHolidays, exceptions),
  };
}

function namedDays(
  bankHolidays: ReadonlyMap<CalendarDate, string>,
  exceptions: readonly CalendarException[],
): Map<CalendarDate, NamedDay[]> {
  const named = new Map<CalendarDate, NamedDay[]>();
  const note = (day: CalendarDate, what: NamedDay) => named.set(day, [...(named.get(day) ?? []), what]);
  for (const [day, name] of bankHolidays) note(day, { kind: 'bank-holiday', name });
  for (const { kind, name, day, lastDay } of exceptions)
    daysFrom(day, lastDay).forEach((each) => note(each, { kind, name }));
  return named;
}
