import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Nation } from '../../../domain/calendar/nation.js';
import { bankHolidayNames } from '../../../platform/holidays/bank-holidays.js';

const YEARS_BACK = 10;
const YEARS_AHEAD = 5;

/** Working out the holidays of a year takes milliseconds and always gives the same, so each is worked out once. */
@Injectable()
export class HolidayYears {
  private readonly known = new Map<string, ReadonlyMap<CalendarDate, string>>();

  /** By name, from ten years before a day, for the record, to five years after it, for the calendar of meetings. */
  around(day: CalendarDate, nation: Nation): Map<CalendarDate, string> {
    const middle = Number(day.slice(0, 4));
    const years = Array.from({ length: YEARS_BACK + 1 + YEARS_AHEAD }, (_, index) => middle - YEARS_BACK + index);
    return new Map(years.flatMap((year) => [...this.of(year, nation)]));
  }

  private of(year: number, nation: Nation): ReadonlyMap<CalendarDate, string> {
    const key = `${nation} ${year}`;
    const days = this.known.get(key) ?? bankHolidayNames({ nation, fromYear: year, toYear: year });
    this.known.set(key, days);
    return days;
  }
}
