import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Nation } from '../../../domain/calendar/nation.js';
import { bankHolidayNames } from '../../../platform/holidays/bank-holidays.js';

/** The councils of the Local Government Act 1972 began in this year, and so do their meetings here. */
const FIRST_YEAR = 1974;
const YEARS_AHEAD = 5;

/** Working out the holidays of a year takes milliseconds and always gives the same, so each is worked out once. */
@Injectable()
export class HolidayYears {
  private readonly known = new Map<string, ReadonlyMap<CalendarDate, string>>();

  /** By name, of every year a meeting can lie in: from the first on record to five years after today. */
  asOf(today: CalendarDate, nation: Nation): Map<CalendarDate, string> {
    const last = Number(today.slice(0, 4)) + YEARS_AHEAD;
    const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
    return new Map(years.flatMap((year) => [...this.of(year, nation)]));
  }

  private of(year: number, nation: Nation): ReadonlyMap<CalendarDate, string> {
    const key = `${nation} ${year}`;
    const days = this.known.get(key) ?? bankHolidayNames({ nation, fromYear: year, toYear: year });
    this.known.set(key, days);
    return days;
  }
}
