import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { daysByName } from '../../../domain/calendar/printed-meetings.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import type { MeetingAtHand } from '../meeting-at-hand.js';
import { meetingInShort } from './meeting-in-short.js';
import type { Todo } from './todo.js';

/** What is due later stands in the weeks ahead. */
const DAYS_AHEAD = 21;

/** Null for an agenda that is out, or not due for a while. */
export function agendaToPublish({ meeting, deadline, agenda }: MeetingAtHand, today: CalendarDate): Todo | null {
  const due = deadline?.publishBy ?? meeting.day;
  if (agenda?.state === 'published' || due > addDays(today, DAYS_AHEAD)) return null;
  const step = agenda === null ? 'begin the agenda' : 'publish the agenda';
  return {
    text: `${meetingInShort(meeting)}: ${step}`,
    href: meetingPaths.agenda(meeting.id),
    hint:
      deadline === null ? 'No law sets a last day.' : `${deadline.required} clear days: ${daysByName(deadline.days)}`,
    due,
  };
}
