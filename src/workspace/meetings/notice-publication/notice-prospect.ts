import type { ClearDaysBadge } from '../../../domain/calendar/clear-days-badge.js';
import type { NoticeGiven } from '../../../domain/calendar/notice-given.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
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
  /** What it would give; null where no clear days are asked. */
  readonly given: NoticeGiven | null;
  readonly today: CalendarDate;
}
