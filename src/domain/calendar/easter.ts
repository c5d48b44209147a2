/** Easter Sunday is the first Sunday after the full moon on or after 21 March, as the calendar reckons that moon. */
import { addDays, type CalendarDate } from './calendar-date.js';

/** The Gregorian reckoning of Meeus, Jones and Butcher, for any year from 1583. */
export function easterSunday(year: number): CalendarDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection(century) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return addDays(`${year}-03-22`, epact + weekday - 7 * lateMoon);
}

function moonCorrection(century: number): number {
  return Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
}
