import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { KEY_DATES, type KeyDate } from '../../../domain/calendar/key-dates.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import type { MeetingAtHand } from '../meeting-at-hand.js';

/** Something that stands on a day. */
export interface CalendarEvent {
  readonly day: CalendarDate;
  readonly text: string;
  readonly href: string;
}

const KEY_DATE_WORDS: Readonly<Record<KeyDate, string>> = {
  agendaSetting: 'set the agenda of',
  reportDeadline: 'reports due for',
  chairsClearance: 'chair clears',
  publication: 'publish',
};

/** The meeting itself, and while its agenda is not out the days that lead to it. */
export function eventsOf({ meeting, keyDates, agenda }: MeetingAtHand): CalendarEvent[] {
  const { id, day, startsAt, panel } = meeting;
  const meets = { day, text: `${panel.reference} meets at ${printedTime(startsAt)}`, href: meetingPaths.show(id) };
  if (keyDates === null || agenda?.state === 'published') return [meets];
  const leading = KEY_DATES.map((key) => ({
    day: keyDates[key].day,
    text: `${panel.reference}: ${KEY_DATE_WORDS[key]} ${dayAndMonth(day)}`,
    href: meetingPaths.agenda(id),
  }));
  return [...leading, meets];
}

/** `24/10`, short enough for a column of a week. */
function dayAndMonth(day: CalendarDate): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
}

/** From one day to another, both included, in their order. */
export function between(events: readonly CalendarEvent[], from: CalendarDate, days: number): CalendarEvent[] {
  const to = addDays(from, days - 1);
  return events.filter(({ day }) => from <= day && day <= to).sort((one, other) => (one.day < other.day ? -1 : 1));
}
