/**
 * A span of time, counted from the meeting without its own day. Months go by the calendar: six months from 31 August
 * end on the last day of February.
 */
import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import { dayMonthsLater } from '../calendar/month.js';
import { type DueContext, type DueDay, dueOn, noDay, thatMeeting } from './due-reading.js';

const SPAN =
  /^(in|within|after|every) (?:the next )?(\d{1,3}|[a-z]+) (?:(working) )?(day|week|month|year)s?’?(?: time)?$/i;
const NUMBERS = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fourteen', 14],
  ['eighteen', 18],
  ['twenty', 20],
  ['thirty', 30],
]);

export function readDueSpan(words: string, context: DueContext): DueDay | null {
  const [, how = '', number = '', working, unit = ''] = SPAN.exec(words) ?? [];
  const count = NUMBERS.get(number.toLowerCase()) ?? Number(number);
  if (how === '' || !(count > 0)) return null;
  if (working !== undefined) {
    return noDay(`“${words}” is not counted for you, as working days depend on holidays and on when the offices shut`);
  }
  const first = how.toLowerCase() === 'every' ? 'for the first time ' : '';
  return dueOn(spanLater(context.saidOn, count, unit), `${words}, ${first}counted from ${thatMeeting(context)}`);
}

export function spanLater(day: CalendarDate, count: number, unit: string): CalendarDate {
  switch (unit.toLowerCase()) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, 7 * count);
    case 'month':
      return dayMonthsLater(day, count);
    default:
      return dayMonthsLater(day, 12 * count);
  }
}
