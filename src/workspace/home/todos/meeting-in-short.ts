import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';

/** `CPP 24 October 2017`: the clerk knows the references. */
export function meetingInShort({ panel, day }: MeetingOfPanel): string {
  return `${panel.reference} ${plainDate(day)}`;
}
