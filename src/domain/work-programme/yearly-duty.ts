/**
 * What a statute wants before the panel at least once every twelve months, such as crime and disorder scrutiny (Police
 * and Justice Act 2006, s.19; SI 2009/942): due again within a year of the last time, and said from the third month
 * before, unless a meeting in time has it.
 */
import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.js';

export interface YearlyDuty {
  readonly by: CalendarDate;
  readonly isPressing: boolean;
}

const MONTHS_AHEAD = 3;

/** `plannedOn` is the day of the meeting that has it next. */
export function yearlyDuty(lastOn: CalendarDate, plannedOn: CalendarDate | null, today: CalendarDate): YearlyDuty {
  const by = yearAfter(lastOn);
  const isPlanned = plannedOn !== null && plannedOn <= by;
  return { by, isPressing: !isPlanned && today >= warnedFrom(by) };
}

function yearAfter(day: CalendarDate): CalendarDate {
  const [year, rest] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  return isCalendarDate(`${year}${rest}`) ? `${year}${rest}` : `${year}-02-28`;
}

/** The first day of the third month before. */
function warnedFrom(day: CalendarDate): CalendarDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - MONTHS_AHEAD;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
