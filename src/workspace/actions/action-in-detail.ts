import type { ActionEvidence } from './action-evidence.entity.js';
import type { ActionInView } from './action-in-view.js';
import type { ActionMilestone } from './action-milestone.entity.js';
import type { ActionParty } from './action-party.entity.js';
import type { Asking } from './action-rights.js';
import type { ActionUpdate } from './action-update.entity.js';
import type { Action } from './action.entity.js';
import type { DueChange } from './due-change.entity.js';

/** What is on the record of an action; free words that are closed to the reader are empty. */
export interface ActionRecord {
  readonly action: ActionInView;
  /** In the order in which they were written. */
  readonly updates: readonly ActionUpdate[];
  readonly evidence: readonly ActionEvidence[];
  readonly dueChanges: readonly DueChange[];
}

/** The same with everything around it. */
export interface ActionInDetail extends ActionRecord, WhatCameAfter {
  readonly milestones: readonly ActionMilestone[];
  readonly parties: readonly ActionParty[];
  /** Those that went into it or that it took the place of, and those that had gone into these before. */
  readonly merged: readonly GoneBefore[];
  readonly asking: Asking;
}

/** How an action came to its end in favour of another. */
export type Going = 'merged' | 'superseded';

export interface WhatCameAfter {
  readonly wentBy: Going | null;
  /** The action into which it was merged, or that took its place. */
  readonly successor: Successor | null;
  /** The last of those that followed one another. */
  readonly goesOnAs: Successor | null;
}

export type Successor = Pick<Action, 'id' | 'reference'>;

export interface GoneBefore extends ActionRecord {
  readonly wentBy: Going;
  /** What the one between is called; null where there is none between. */
  readonly into: string | null;
}
