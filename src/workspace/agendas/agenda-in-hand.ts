import type { Finding } from '../../domain/agendas/checked-agenda.js';
import type { Deadline } from '../meetings/deadlines.service.js';
import type { AgendaInFull } from './agenda-in-full.js';

/** An agenda as one reader sees it while it is prepared. */
export interface AgendaInHand {
  readonly agenda: AgendaInFull;
  /** Null where no law sets a last day. */
  readonly deadline: Deadline | null;
  /** In words that the reader may read. */
  readonly findings: readonly Finding[];
  readonly isEditable: boolean;
  /** Ids of the entries and papers that stay closed to this reader. */
  readonly closed: ReadonlySet<string>;
}
