/** A report can be handed in while its item is prepared: until the agenda is out, or the clerk has taken one. */
export const REPORT_CLOSED = ['published', 'withdrawn', 'over', 'accepted'] as const;
export type ReportClosed = (typeof REPORT_CLOSED)[number];

export interface ReportFacts {
  /** The agenda is a draft still. */
  readonly isDraft: boolean;
  /** The item is not taken at this meeting after all. */
  readonly isWithdrawn: boolean;
  /** The day of the meeting is past, or it is not held. */
  readonly isOver: boolean;
  /** What was handed in is a paper of the item. */
  readonly isAccepted: boolean;
}

/** Why a report cannot be handed in any more, the reason that concerns its author most; null while it can. */
export function reportClosed({ isDraft, isWithdrawn, isOver, isAccepted }: ReportFacts): ReportClosed | null {
  if (isWithdrawn) return 'withdrawn';
  if (isAccepted) return 'accepted';
  if (!isDraft) return 'published';
  return isOver ? 'over' : null;
}
