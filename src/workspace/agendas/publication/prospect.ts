import type { Finding } from '../../../domain/agendas/checked-agenda.js';
import type { Job } from '../../../platform/jobs/job.entity.js';
import type { ClearDaysOfMeeting } from '../../meetings/deadlines.service.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import type { FrozenAgenda } from '../packs/frozen-agenda.js';

/** What a person is asked before an agenda becomes public. */
export interface Prospect {
  readonly agenda: AgendaInFull;
  /** As it would be frozen now. */
  readonly frozen: FrozenAgenda;
  /** Where it stands, or would stand now; null before the council is set up. */
  readonly clearDays: ClearDaysOfMeeting | null;
  /** In words that the reader may read. */
  readonly findings: readonly Finding[];
  readonly mayPublish: boolean;
  readonly mayLift: boolean;
  /** Ids of the entries and papers that stay closed to this reader. */
  readonly closed: ReadonlySet<string>;
  /** The work on the latest attempt to publish; null when there was none. */
  readonly job: Job | null;
}
