/** The end or the start of a week, a month or a year, such as `by the end of the financial year`. */
import { addDays, type CalendarDate, dayOfWeek, plainDate } from '../calendar/calendar-date.js';
import { firstDayOf, isMonth, lastDayOf, monthAfter, monthOf } from '../calendar/month.js';
import { MONTH_WORDS, monthMeant } from './due-month.js';
import { type DueContext, type DueDay, dueOn, noDay } from './due-reading.js';

const PART = new RegExp(
  '^(?:(?<how>by|before|until|from|on|no later than|in time for|at) )?(?:the )?(?<part>end|start|beginning|middle) of (?:the )?(?:current )?(?<period>.+)$',
  'i',
);
const MONTH = new RegExp(`^${MONTH_WORDS}$`, 'i');
const YEAR = /^\d{4}$/;
const FINANCIAL_YEAR = /^(\d{2})(\d{2})[/-](\d{2})$/;
const FRIDAY = 5;

/** Its first and last day; the next ones after the meeting where the words do not say which. */
interface Period {
  readonly starts: CalendarDate;
  readonly ends: CalendarDate;
  readonly hasMiddle?: boolean;
}

export function readDuePeriod(words: string, { saidOn }: DueContext): DueDay | null {
  const { how = '', part = '', period = '' } = PART.exec(words)?.groups ?? {};
  if (part === '') return null;
  const found = periodFrom(period.toLowerCase(), saidOn);
  if (found === null) return noDay(`“${words}” does not say on which day of the calendar that is`);
  if (/middle/i.test(part)) return middle(words, found);
  if (/end/i.test(part)) return dueOn(found.ends, inWords(words, found.ends));
  const on = /before/i.test(how) ? addDays(found.starts, -1) : found.starts;
  return dueOn(on, inWords(words, on));
}

function periodFrom(period: string, saidOn: CalendarDate): Period | null {
  const { month, year } = MONTH.exec(period)?.groups ?? {};
  if (month !== undefined) return monthFrom({ month, ...(year !== undefined && { year }) }, saidOn);
  if (YEAR.test(period)) return { starts: `${period}-01-01`, ends: `${period}-12-31` };
  if (FINANCIAL_YEAR.test(period)) return financialYear(period);
  switch (period) {
    case 'week':
      return { starts: nextWeekday(saidOn, 1), ends: nextWeekday(addDays(saidOn, -1), FRIDAY) };
    case 'month':
      return { starts: firstDayOf(monthAfter(monthOf(saidOn), 1)), ends: lastDayOf(monthOf(saidOn)) };
    case 'calendar year':
      return yearFrom('01-01', '12-31', saidOn);
    case 'financial year':
      return yearFrom('04-01', '03-31', saidOn);
    default:
      return null;
  }
}

function monthFrom(written: { month: string; year?: string }, saidOn: CalendarDate): Period | null {
  const ending = monthMeant(written, lastDayOf, saidOn);
  const starting = monthMeant(written, firstDayOf, saidOn);
  if (!isMonth(ending)) return null;
  return { starts: firstDayOf(starting), ends: lastDayOf(ending), hasMiddle: true };
}

/** `2017/18` runs from April to March, as councils count their money. */
function financialYear(label: string): Period | null {
  const [, century = '', first = '', second = ''] = FINANCIAL_YEAR.exec(label) ?? [];
  const year = Number(century + first);
  if ((year + 1) % 100 !== Number(second)) return null;
  return { starts: `${year}-04-01`, ends: `${year + 1}-03-31` };
}

function yearFrom(starts: string, ends: string, saidOn: CalendarDate): Period {
  return { starts: nextOf(starts, saidOn), ends: nextOf(ends, saidOn) };
}

function nextOf(monthAndDay: string, saidOn: CalendarDate): CalendarDate {
  const year = Number(saidOn.slice(0, 4));
  const thisYear = `${year}-${monthAndDay}`;
  return thisYear > saidOn ? thisYear : `${year + 1}-${monthAndDay}`;
}

function nextWeekday(after: CalendarDate, weekday: number): CalendarDate {
  return addDays(after, ((weekday - dayOfWeek(after) + 6) % 7) + 1);
}

function middle(words: string, { ends, hasMiddle = false }: Period): DueDay {
  if (!hasMiddle) return noDay(`“${words}” names no day`);
  const on = `${monthOf(ends)}-15`;
  return dueOn(on, inWords(words, on));
}

function inWords(words: string, on: CalendarDate): string {
  return `${words}, that is ${plainDate(on)}`;
}
