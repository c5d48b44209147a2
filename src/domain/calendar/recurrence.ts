/** Councils plan a panel's year as a rhythm: every second Tuesday, or the fourth Tuesday of each month. */
import { addDays, type CalendarDate, DAY_NAMES, dayOfWeek } from './calendar-date.js';
import { firstDayOf, lastDayOf, monthAfter, monthOf } from './month.js';

/** Which of its weekday in a month a day is; not every month has a fifth. */
export const PLACES_IN_MONTH = ['first', 'second', 'third', 'fourth', 'last'] as const;
export type PlaceInMonth = (typeof PLACES_IN_MONTH)[number];

/** `weekday` is 0 for Sunday to 6 for Saturday. */
export type Recurrence =
  | { readonly rhythm: 'weeks'; readonly every: number; readonly weekday: number }
  | { readonly rhythm: 'months'; readonly place: PlaceInMonth; readonly weekday: number };

/** The days of a run from one day to another, both included; weeks are counted from the first such weekday. */
export function daysOfRun(rule: Recurrence, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days = rule.rhythm === 'weeks' ? everySoManyWeeks(rule, from, to) : onceAMonth(rule, from, to);
  return days.filter((day) => from <= day && day <= to);
}

/** `Every 2 weeks on a Tuesday`, `The fourth Tuesday of each month` */
export function rhythmInWords(rule: Recurrence): string {
  const weekday = DAY_NAMES[rule.weekday] ?? '';
  if (rule.rhythm === 'months') return `The ${rule.place} ${weekday} of each month`;
  return rule.every === 1 ? `Every ${weekday}` : `Every ${rule.every} weeks on a ${weekday}`;
}

function everySoManyWeeks(
  { every, weekday }: Extract<Recurrence, { rhythm: 'weeks' }>,
  from: CalendarDate,
  to: CalendarDate,
): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = onOrAfter(from, weekday); day <= to; day = addDays(day, 7 * every)) days.push(day);
  return days;
}

function onceAMonth(
  { place, weekday }: Extract<Recurrence, { rhythm: 'months' }>,
  from: CalendarDate,
  to: CalendarDate,
): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month, 1)) {
    days.push(placeInMonth(month, place, weekday));
  }
  return days;
}

function placeInMonth(month: string, place: PlaceInMonth, weekday: number): CalendarDate {
  if (place === 'last') return onOrAfter(addDays(lastDayOf(month), -6), weekday);
  return addDays(onOrAfter(firstDayOf(month), weekday), 7 * PLACES_IN_MONTH.indexOf(place));
}

function onOrAfter(day: CalendarDate, weekday: number): CalendarDate {
  return addDays(day, (weekday - dayOfWeek(day) + 7) % 7);
}
