/** Days as minutes have always written them: `22nd August, 2017`. */
import { enumerated } from '../enumeration.js';
import { type CalendarDate, plainDate } from './calendar-date.js';

/** `22nd August, 2017` */
export function ordinalDate(date: CalendarDate): string {
  const [day = '', month = '', year = ''] = plainDate(date).split(' ');
  return `${ordinal(Number(day))} ${month}, ${year}`;
}

/** `31st October and 14th November, 2017`: a year they share is said once, at the end. */
export function ordinalDates(dates: readonly CalendarDate[]): string {
  return enumerated(
    dates.map((date, index) => {
      const sharesYear = dates[index + 1]?.slice(0, 4) === date.slice(0, 4);
      return sharesYear ? (ordinalDate(date).split(',')[0] ?? '') : ordinalDate(date);
    }),
  );
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}
