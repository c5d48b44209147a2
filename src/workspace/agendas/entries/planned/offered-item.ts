import { plainDate } from '../../../../domain/calendar/calendar-date.js';
import type { Meeting } from '../../../meetings/meeting.entity.js';
import type { ProgrammeItem } from '../../../work-programme/programme-item.entity.js';

type Planned = Pick<ProgrammeItem, 'meetingId' | 'dueOn' | 'meeting'>;

/** Wanted at this meeting: planned for it, or without a meeting of its own and due by then. */
export function isWantedAt({ id, day }: Pick<Meeting, 'id' | 'day'>, { meetingId, dueOn }: Planned): boolean {
  return meetingId === null ? dueOn !== null && dueOn <= day : meetingId === id;
}

/** `Planned for 19 December 2017`, `To be fixed`, `To be fixed, wanted from 24 April 2018` */
export function plannedInWords({ meeting, dueOn }: Planned): string {
  if (meeting) return `Planned for ${plainDate(meeting.day)}`;
  return dueOn === null ? 'To be fixed' : `To be fixed, wanted from ${plainDate(dueOn)}`;
}
