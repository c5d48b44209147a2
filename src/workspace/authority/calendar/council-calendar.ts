import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { DayCount, DayCountProfile } from '../../../domain/calendar/clear-days.js';
import type { ClockTime } from '../../../domain/calendar/clock-time.js';
import type { Authority } from '../authority.entity.js';
import type { CalendarException } from '../calendar-exception.entity.js';

/** What the rules on clear days ask of a council. */
export interface CouncilCalendar extends DayCount {
  /** Papers put up later count from the next day that counts. */
  readonly officeClosesAt: ClockTime;
}

const PROFILES: Readonly<Record<Authority['dayCountProfile'], DayCountProfile>> = {
  principal: 'PRINCIPAL',
  parish: 'PARISH',
  strict: 'STRICT',
};

export function councilCalendar(
  authority: Authority,
  bankHolidays: ReadonlySet<CalendarDate>,
  exceptions: readonly CalendarException[],
): CouncilCalendar {
  const daysOf = (kind: CalendarException['kind']) =>
    exceptions.filter((exception) => exception.kind === kind).map(({ day }) => day);
  return {
    profile: PROFILES[authority.dayCountProfile],
    holidays: new Set([...bankHolidays, ...daysOf('bank-holiday')]),
    closures: new Set(daysOf('closure')),
    officeClosesAt: authority.officeClosesAt,
  };
}
