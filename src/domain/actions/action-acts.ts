/** What is on record of an action, entry by entry; nothing of it is ever changed or taken out. */
export const ACTION_ACTS = [
  'raised',
  'progress',
  'proposed',
  'agreed',
  'returned',
  'carried',
  'completed',
  'reopened',
  'deferred',
  'resumed',
  'superseded',
  'withdrawn',
  'merged',
  'waiting',
  'replied',
  'assigned',
  'supported',
  'due-moved',
  'milestone',
  'milestone-met',
  'filed',
  'reworded',
] as const;
export type ActionAct = (typeof ACTION_ACTS)[number];

/** News of the matter itself: who was told something new. The rest is housekeeping. */
export const NEWS: readonly ActionAct[] = ['progress', 'proposed', 'replied', 'milestone-met'];

/** What is news to its owner whatever else it changes; a new due date always is. */
const TOLD: readonly ActionAct[] = ['raised', 'assigned', 'agreed', 'returned', 'completed'];

/** Whether an owner is written to at once; progress and the like are their own doing, and the rest is on the tracker. */
export function isToldToOwner(
  act: ActionAct,
  changes: { readonly dueOn?: unknown; readonly state?: unknown },
): boolean {
  if (act === 'carried') return changes.state !== undefined;
  return TOLD.includes(act) || changes.dueOn !== undefined;
}

export const ACT_WORDS: Readonly<Record<ActionAct, string>> = {
  raised: 'Raised',
  progress: 'Progress',
  proposed: 'Proposed complete',
  agreed: 'Agreed by the chair',
  returned: 'Returned',
  carried: 'Carried forward',
  completed: 'Complete',
  reopened: 'Reopened',
  deferred: 'Deferred',
  resumed: 'Taken up again',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
  merged: 'Merged',
  waiting: 'Waiting for a reply',
  replied: 'Reply received',
  assigned: 'Owner changed',
  supported: 'Supporters changed',
  'due-moved': 'Due date changed',
  milestone: 'Milestone added',
  'milestone-met': 'Milestone met',
  filed: 'Filed under a strand',
  reworded: 'Minute changed',
};
