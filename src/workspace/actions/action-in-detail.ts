import type { ActionEvidence } from './action-evidence.entity.js';
import type { ActionInView } from './action-in-view.js';
import type { ActionMilestone } from './action-milestone.entity.js';
import type { ActionParty } from './action-party.entity.js';
import type { Asking } from './action-rights.js';
import type { ActionUpdate } from './action-update.entity.js';
import type { Action } from './action.entity.js';
import type { DueChange } from './due-change.entity.js';

/** An action with what is on its record; free words that are closed to the reader are empty. */
export interface ActionInDetail {
  readonly action: ActionInView;
  /** In the order in which they were written. */
  readonly updates: readonly ActionUpdate[];
  readonly evidence: readonly ActionEvidence[];
  readonly dueChanges: readonly DueChange[];
  readonly milestones: readonly ActionMilestone[];
  readonly parties: readonly ActionParty[];
  /** The action that took its place. */
  readonly successor: Successor | null;
  /** Those that it took the place of, with their histories. */
  readonly merged: readonly MergedAction[];
  readonly asking: Asking;
}

export type Successor = Pick<Action, 'id' | 'reference'>;

export interface MergedAction {
  readonly action: ActionInView;
  readonly updates: readonly ActionUpdate[];
}
