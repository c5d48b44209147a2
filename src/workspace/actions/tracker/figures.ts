import type { AgeBand } from '../../../domain/actions/age-bands.js';
import type { RagStatus } from '../../../domain/actions/rag.js';
import type { Meeting } from '../../meetings/meeting.entity.js';

/** How many actions of one status have been open for how long. */
export interface AgeCount {
  readonly status: RagStatus;
  readonly age: AgeBand;
  readonly count: number;
}

/** What one meeting has opened and closed. */
export interface MeetingCount {
  readonly meeting: Meeting;
  readonly opened: number;
  readonly closed: number;
}
