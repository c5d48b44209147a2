/** A day such as `by Friday 31st March, 2018`, or a month, which stands for its last day. */
import {
  addDays,
  type CalendarDate,
  DAY_NAMES,
  dayOfWeek,
  isCalendarDate,
  plainDate,
} from '../calendar/calendar-date.js';
import { firstDayOf, isMonth, lastDayOf, monthInWords } from '../calendar/month.js';
import { MONTH_WORDS, monthMeant, twoDigits } from './due-month.js';
import { type DueContext, type DueDay, dueOn, noDay, thatMeeting } from './due-reading.js';

const WHEN = '(?:(?<how>by|before|until|no later than|on|in|during|for|to) )?';
const DATE = new RegExp(
  `^${WHEN}(?:(?<weekday>${DAY_NAMES.join('|')}),? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH_WORDS}$`,
  'i',
);
const MONTH = new RegExp(`^${WHEN}${MONTH_WORDS}$`, 'i');

export function readDueDate(words: string, context: DueContext): DueDay | null {
  return readDate(words, context) ?? readMonth(words, context);
}

/** The day that is written; null where none is, and no day of the calendar where there is none such. */
export function dayWritten(words: string, saidOn: CalendarDate): string | null {
  const { day, ...written } = DATE.exec(words)?.groups ?? {};
  if (day === undefined) return null;
  const dayIn = (month: string) => `${month}-${twoDigits(Number(day))}`;
  return dayIn(monthMeant(written, dayIn, saidOn));
}

function readDate(words: string, context: DueContext): DueDay | null {
  const written = dayWritten(words, context.saidOn);
  if (written === null) return null;
  if (!isCalendarDate(written)) return noDay(`“${words}” names a day that the calendar does not have`);
  const { how, weekday, year } = DATE.exec(words)?.groups ?? {};
  const day = plainDate(written);
  const guessed = year === undefined ? `, the next such day after ${thatMeeting(context)}` : '';
  const slip = slipOfWeekday(weekday, written);
  if (how?.toLowerCase() === 'before') return dueOn(addDays(written, -1), `the day before ${day}${guessed}${slip}`);
  return dueOn(written, `${day}${guessed}${slip}`);
}

/** Which of the two is wrong nobody can tell, so the clerk is told. */
function slipOfWeekday(weekday: string | undefined, day: CalendarDate): string {
  const real = DAY_NAMES[dayOfWeek(day)] ?? '';
  return weekday === undefined || weekday.toLowerCase() === real.toLowerCase() ? '' : `, though it is a ${real}`;
}

function readMonth(words: string, { saidOn }: DueContext): DueDay | null {
  const { how, ...written } = MONTH.exec(words)?.groups ?? {};
  if (written['month'] === undefined) return null;
  const isBefore = how?.toLowerCase() === 'before';
  const month = monthMeant(written, isBefore ? firstDayOf : lastDayOf, saidOn);
  if (!isMonth(month)) return noDay(`“${words}” names a year that is too far away`);
  if (isBefore) return dueOn(addDays(firstDayOf(month), -1), `the last day before ${monthInWords(month)}`);
  return dueOn(lastDayOf(month), `the last day of ${monthInWords(month)}`);
}
