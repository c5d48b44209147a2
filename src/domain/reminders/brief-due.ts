/**
 * When the chair's brief goes out by mail: some working days before the agenda is settled, and again before the meeting.
 * What could not go out in time still does, as long as what it prepares is ahead.
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { type DayCount, type LocalTime, workingDaysBefore } from '../calendar/clear-days.js';
import type { ClockTime } from '../calendar/clock-time.js';
import type { QuietDays } from './rung-due.js';

export const BRIEF_OCCASIONS = ['agenda-setting', 'meeting'] as const;
export type BriefOccasion = (typeof BRIEF_OCCASIONS)[number];

/** In working days before. */
export interface BriefTimes {
  readonly briefBeforeAgendaSetting: number;
  readonly briefBeforeMeeting: number;
}

export const USUAL_BRIEFS: BriefTimes = { briefBeforeAgendaSetting: 3, briefBeforeMeeting: 2 };

export interface MeetingToBrief {
  /** Null where the council has no such day. */
  readonly agendaSettingOn: CalendarDate | null;
  readonly day: CalendarDate;
  readonly startsAt: ClockTime;
}

export interface BriefDue {
  readonly occasion: BriefOccasion;
  /** The day it prepares. */
  readonly before: CalendarDate;
  /** The first day on which it may go out; a brief that went out earlier was for a day that has moved since. */
  readonly from: CalendarDate;
}

/** One at most: once the brief before the meeting is due, that before the agenda is out of date. */
export function briefDue(
  meeting: MeetingToBrief,
  times: BriefTimes,
  at: LocalTime,
  { count, quiet }: { readonly count: DayCount; readonly quiet: readonly QuietDays[] },
): BriefDue | null {
  const { day, startsAt, agendaSettingOn } = meeting;
  const isAhead = at.date < day || (at.date === day && at.time < startsAt);
  if (!isAhead || quiet.some(({ from, to }) => from <= at.date && at.date <= to)) return null;
  const beforeMeeting = workingDaysBefore(day, times.briefBeforeMeeting, count);
  if (at.date >= beforeMeeting) return { occasion: 'meeting', before: day, from: beforeMeeting };
  if (agendaSettingOn === null || at.date > agendaSettingOn) return null;
  const beforeAgenda = workingDaysBefore(agendaSettingOn, times.briefBeforeAgendaSetting, count);
  return at.date < beforeAgenda ? null : { occasion: 'agenda-setting', before: agendaSettingOn, from: beforeAgenda };
}
