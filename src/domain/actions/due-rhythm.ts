/** What is promised again and again is due for the first time one turn after the meeting. */
import { dayMonthsLater } from '../calendar/month.js';
import { addDays } from '../calendar/calendar-date.js';
import { type DueContext, type DueDay, dueOn, noDay, thatMeeting } from './due-reading.js';

const RHYTHM = /^(?:on (?:an? )?)?(?:every )?([a-z-]+?)(?: basis)?$/i;
const MONTHS = new Map([
  ['monthly', 1],
  ['month', 1],
  ['quarterly', 3],
  ['quarter', 3],
  ['six-monthly', 6],
  ['annual', 12],
  ['annually', 12],
  ['yearly', 12],
  ['year', 12],
]);
const IN_WORDS = new Map([
  [1, 'a month'],
  [3, 'three months'],
  [6, 'six months'],
  [12, 'a year'],
]);

export function readDueRhythm(words: string, context: DueContext): DueDay | null {
  const rhythm = (RHYTHM.exec(words)?.[1] ?? '').toLowerCase();
  if (rhythm === 'bi-annual') return noDay(`“${words}” can mean twice a year or every other year`);
  if (rhythm === 'weekly' || rhythm === 'week') return first(addDays(context.saidOn, 7), 'a week');
  const months = MONTHS.get(rhythm);
  return months === undefined ? null : first(dayMonthsLater(context.saidOn, months), IN_WORDS.get(months) ?? '');

  function first(day: string, after: string): DueDay {
    return dueOn(day, `${words}, for the first time ${after} after ${thatMeeting(context)}`);
  }
}
