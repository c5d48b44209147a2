import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import type { ReportSubmission } from './report-submission.entity.js';

/** What was handed in, where it waits; with its author. */
export interface SubmissionOnAgenda {
  readonly agenda: AgendaInFull;
  readonly entry: EntryInFull;
  readonly submission: ReportSubmission;
  /** The version that it overtook; null where it is the first. */
  readonly overtaken: ReportSubmission | null;
}
