/** What a meeting holds, as its notice tells it. */
import type { LocalTime } from '../../../domain/calendar/clear-days.js';
import type { Meeting } from '../meeting.entity.js';
import type { CalledOffToPrint } from './notice-to-print.js';

export function startOf({ day, startsAt }: Meeting): LocalTime {
  return { date: day, time: startsAt };
}

/** Null for a meeting that stands; `after` is held in its place. */
export function calledOffToPrint(meeting: Meeting, after: Meeting | null): CalledOffToPrint | null {
  const { state, calledOffBecause } = meeting;
  if (state !== 'cancelled' && state !== 'postponed' && state !== 'adjourned') return null;
  const movedTo = after && { at: startOf(after), place: after.place.split('\n') };
  return { fate: state, reason: calledOffBecause, movedTo };
}
