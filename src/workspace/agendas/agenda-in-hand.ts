import type { Finding } from '../../domain/agendas/checked-agenda.js';
import type { ClearDaysStanding, Deadline } from '../meetings/deadlines.service.js';
import type { AgendaInFull } from './agenda-in-full.js';
import type { Visit } from './item-visits.service.js';
import type { ReportSubmission } from './submissions/report-submission.entity.js';

/** An agenda as one reader sees it while it is prepared. */
export interface AgendaInHand {
  readonly agenda: AgendaInFull;
  /** Null where no law sets a last day. */
  readonly deadline: Deadline | null;
  /** Null before the council is set up. */
  readonly clearDays: ClearDaysStanding | null;
  /** In words that the reader may read. */
  readonly findings: readonly Finding[];
  readonly isEditable: boolean;
  /** Titles of the panel's standing items that are not on the agenda; empty for who may not change it. */
  readonly missing: readonly string[];
  /** How many items of the work programme are wanted at this meeting; 0 for who may not change the agenda. */
  readonly planned: number;
  /** By the id of an item, the other meetings it visits, as far as the reader may know of them. */
  readonly visits: ReadonlyMap<string, readonly Visit[]>;
  /** How many resolutions are outstanding, for its items that approve minutes; null where it has none. */
  readonly outstanding: number | null;
  /** By the id of an entry, the report that waits to be accepted, as far as the reader may open it. */
  readonly submissions: ReadonlyMap<string, ReportSubmission>;
  /** Ids of the entries and papers that stay closed to this reader. */
  readonly closed: ReadonlySet<string>;
}
