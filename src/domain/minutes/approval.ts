/**
 * The minutes of a meeting are put to a later one, where only their accuracy may be debated: they are approved as they
 * are, approved with corrections of the old words to new ones, or deferred. (LGA 1972, Sch 12 para 41; custom J6.)
 */
export const APPROVAL_OUTCOMES = ['approved', 'corrected', 'deferred'] as const;
export type ApprovalOutcome = (typeof APPROVAL_OUTCOMES)[number];

export const OUTCOME_WORDS: Readonly<Record<ApprovalOutcome, string>> = {
  approved: 'Approved as a correct record',
  corrected: 'Approved with corrections',
  deferred: 'Deferred',
};

/** Where the old words stand: in one minute, or in the head when `minuteId` is null. */
export interface Correction {
  readonly minuteId: string | null;
  readonly oldText: string;
  readonly newText: string;
}
