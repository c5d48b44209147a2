import type { ActionLine } from '../../../actions/action-lines.service.js';
import type { ActionUpdate } from '../../../actions/action-update.entity.js';
import type { DueChange } from '../../../actions/due-change.entity.js';
import type { MinutedPaper } from '../../../agendas/minuted-entries.service.js';
import type { Appointment } from '../../appointments/appointment.entity.js';
import type { Approval } from '../../approval/approval.entity.js';
import type { CorrectionRow } from '../../approval/correction.entity.js';
import type { MinuteInFull, MinutesInFull, ResolutionInFull } from '../../minutes-in-full.js';
import type { Signature } from '../../signature/signature.entity.js';
import type { RegisteredResolution } from '../registered-resolution.js';

/** Everything that has happened to one resolution so far, as far as its reader may see it. */
export interface ResolutionLife {
  readonly registered: RegisteredResolution;
  readonly resolution: ResolutionInFull;
  readonly minutes: MinutesInFull;
  /** Its public part only where the rest is closed to the reader, and then without its agenda item. */
  readonly minute: MinuteInFull;
  /** The day on which the agenda was issued; null before that, or without an agenda. */
  readonly agendaIssuedOn: string | null;
  readonly papers: readonly MinutedPaper[];
  /** How many more there are that are closed to the reader. */
  readonly closedPapers: number;
  readonly approvals: readonly Approval[];
  /** Of its minute; empty where that is closed. */
  readonly corrections: readonly CorrectionRow[];
  readonly signature: Signature | null;
  readonly appointments: readonly Appointment[];
  /** What it set going, in the order of its clauses. */
  readonly actions: readonly ActionInLife[];
}

/** An action with its record, as far as the reader may see it; free words that are closed to them are empty. */
export interface ActionInLife {
  readonly line: ActionLine;
  readonly updates: readonly ActionUpdate[];
  readonly dueChanges: readonly DueChange[];
}
