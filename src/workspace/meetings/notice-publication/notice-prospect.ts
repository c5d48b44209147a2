import type { ClearDaysBadge } from '../../../domain/calendar/clear-days-badge.js';
import type { CalendarNote } from '../calendar-note.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import type { Publicity } from './publicity.js';

/** What somebody is asked before the public learns of a meeting. */
export interface NoticeProspect {
  readonly meeting: MeetingOfPanel;
  readonly publicity: Publicity;
  readonly note: CalendarNote | null;
  /** The clear days a notice has that is published now. */
  readonly badge: ClearDaysBadge | null;
}
