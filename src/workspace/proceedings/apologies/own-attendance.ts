import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import type { Seat } from '../../panels/seat.entity.js';
import type { Attendance } from '../attendance.entity.js';

/** What somebody with a seat has said of a meeting to come. */
export interface OwnAttendance {
  readonly meeting: MeetingOfPanel;
  readonly isSent: boolean;
  /** The person who stands in. */
  readonly substitute: Attendance | null;
  /** Who could. */
  readonly substitutes: readonly Seat[];
}
