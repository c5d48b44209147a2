/** How far a report has come, in the words of the work programme it is on. */
import { plainDate } from '../../domain/calendar/calendar-date.js';
import type { ProgrammeItem } from '../work-programme/programme-item.entity.js';

/** `Planned for 19 December 2017`, `On the agenda for 24 October 2017`, `Meeting to be fixed` */
export function standingOf({ state, meeting, outcome }: ProgrammeItem): string {
  if (state === 'done') return `Put before the panel: ${outcome ?? ''}`;
  if (state === 'dropped') return `Not taken: ${outcome ?? ''}`;
  if (!meeting) return 'Meeting to be fixed';
  return state === 'placed' ? `On the agenda for ${plainDate(meeting.day)}` : `Planned for ${plainDate(meeting.day)}`;
}
