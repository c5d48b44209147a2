/**
 * The days that lead to a meeting: agenda setting, reports in, the chair's clearance, publication. Publication is the
 * last day that gives the clear days; the others are so many working days before it, as the council is used to.
 */
import type { CalendarDate } from './calendar-date.js';
import { type DayCount, workingDaysBefore } from './clear-days.js';

export const KEY_DATES = ['agendaSetting', 'reportDeadline', 'chairsClearance', 'publication'] as const;
export type KeyDate = (typeof KEY_DATES)[number];

/** Working days before publication. */
export type KeyDateHabits = Readonly<Record<Exclude<KeyDate, 'publication'>, number>>;

export const USUAL_HABITS: KeyDateHabits = { agendaSetting: 15, reportDeadline: 5, chairsClearance: 2 };

export interface KeyDateToKeep {
  readonly day: CalendarDate;
  /** Chosen by the clerk: it stays where it is when the meeting or the calendar moves. */
  readonly isChosen: boolean;
}
export type KeyDatesToKeep = Readonly<Record<KeyDate, KeyDateToKeep>>;

/** `chosen` holds null for what is to be computed; the days before publication are counted from the day it then has. */
export function keyDatesOf(
  lastPublication: CalendarDate,
  chosen: Readonly<Record<KeyDate, CalendarDate | null>>,
  habits: KeyDateHabits,
  count: DayCount,
): KeyDatesToKeep {
  const publication = chosen.publication ?? lastPublication;
  const before = (days: number) => workingDaysBefore(publication, days, count);
  const kept = (key: KeyDate, computed: CalendarDate) => ({
    day: chosen[key] ?? computed,
    isChosen: chosen[key] !== null,
  });
  return {
    agendaSetting: kept('agendaSetting', before(habits.agendaSetting)),
    reportDeadline: kept('reportDeadline', before(habits.reportDeadline)),
    chairsClearance: kept('chairsClearance', before(habits.chairsClearance)),
    publication: kept('publication', lastPublication),
  };
}
