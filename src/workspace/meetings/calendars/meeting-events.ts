/** Meetings, and the days that lead to them, as entries of a calendar file. */
import { KEY_DATES } from '../../../domain/calendar/key-dates.js';
import { USUAL_MINUTES } from '../../../domain/calendar/meeting-clashes.js';
import type { CalendarEvent } from '../../../platform/calendar-file/calendar-event.js';
import type { CalendarNote } from '../calendar-note.js';
import { type MeetingOfPanel, NOT_MEETING } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import { KEY_DATE_WORDS } from '../meeting-words.js';

/** `baseUrl` is where people reach this council's pages, without a slash at its end. */
export function meetingEvent(meeting: MeetingOfPanel, baseUrl: string): CalendarEvent {
  return {
    ...shared(meeting, baseUrl),
    uid: uidOf(meeting.id, baseUrl),
    title: meeting.panel.name,
    day: meeting.day,
    time: { startsAt: meeting.startsAt, minutes: USUAL_MINUTES },
    place: meeting.place.split('\n'),
  };
}

export function keyDateEvents(meeting: MeetingOfPanel, note: CalendarNote, baseUrl: string): CalendarEvent[] {
  return KEY_DATES.map((key) => ({
    ...shared(meeting, baseUrl),
    uid: uidOf(`${meeting.id}-${key}`, baseUrl),
    title: `${KEY_DATE_WORDS[key]}: ${meeting.panel.name}`,
    day: note.keyDates[key].day,
    time: null,
    place: [],
  }));
}

function shared({ id, state, version }: MeetingOfPanel, baseUrl: string) {
  return {
    sequence: version - 1,
    page: `${baseUrl}${meetingPaths.show(id)}`,
    isCancelled: NOT_MEETING.some((each) => each === state),
  };
}

function uidOf(id: string, baseUrl: string): string {
  return `${id}@${new URL(baseUrl).hostname}`;
}
