import type { ClauseMark } from '../../../domain/minutes/clause-marks.js';
import type { ClauseLevel } from '../../../domain/minutes/clause.js';
import type { MinutesState } from '../../../domain/minutes/minutes-states.js';
import type { ResolutionKind } from '../../../domain/minutes/resolution-kinds.js';
import type { VoteOutcome } from '../../../domain/minutes/vote.js';

/** One line of the decision register, as far as its reader may see it. */
export interface RegisteredResolution {
  readonly id: string;
  readonly minutesId: string;
  readonly meetingId: string;
  readonly panelId: string;
  readonly panel: string;
  readonly panelReference: string;
  readonly day: string;
  /** As printed; null while the minutes are drafted and no number is fixed. */
  readonly number: string | null;
  /** The run of the number where it is a municipal year. */
  readonly series: string | null;
  readonly heading: string;
  readonly isPrivate: boolean;
  readonly state: MinutesState;
  readonly kind: ResolutionKind;
  readonly recommendedTo: string | null;
  readonly outcome: VoteOutcome;
  /** Plain text. */
  readonly clauses: readonly RegisteredClause[];
}

export interface RegisteredClause {
  readonly id: string;
  readonly level: ClauseLevel;
  readonly label: string;
  readonly text: string;
  readonly marks: readonly ClauseMark[];
  readonly owner: string | null;
  readonly due: string | null;
}
