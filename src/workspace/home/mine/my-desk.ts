import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CountOfActions } from '../../actions/action-counts.service.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import type { ChampionStrand, StrandOfPanel } from '../../champions/champion-strand.entity.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';

/** What is somebody's own: what they champion, what they have to do, what they have to report. */
export interface MyDesk {
  /** With their panels. */
  /** Outside bodies on which they sit among them. */
  readonly strands: readonly ChampionStrand[];
  readonly strandCounts: readonly CountOfActions[];
  /** By person or by post, worst first. */
  readonly actions: readonly ActionLine[];
  readonly reports: readonly ReportDue[];
}

/** A report somebody is to write: for an item of an agenda, because a panel asked for one, or as a champion. */
export interface ReportDue {
  readonly title: string;
  readonly dueOn: CalendarDate | null;
  readonly for:
    | { readonly meeting: MeetingOfPanel; readonly entryId: string }
    | { readonly action: ActionLine }
    | { readonly strand: StrandOfPanel; readonly appointmentId: string };
}
