import type { ActionInView } from '../action-in-view.js';
import type { ActionUpdate } from '../action-update.entity.js';
import type { DueChange } from '../due-change.entity.js';

/** An action with what opens in place beneath it. */
export interface TrackerLine {
  readonly action: ActionInView;
  /** The last of them first; of due dates the ledger tells. */
  readonly updates: readonly ActionUpdate[];
  readonly dueChanges: readonly DueChange[];
}

const MOST_SHOWN = 3;

export function trackerLines(
  actions: readonly ActionInView[],
  updates: readonly ActionUpdate[],
  dueChanges: readonly DueChange[],
): TrackerLine[] {
  return actions.map((action) => ({
    action,
    updates: updates
      .filter(({ actionId, act }) => actionId === action.id && act !== 'raised' && act !== 'due-moved')
      .slice(-MOST_SHOWN)
      .reverse(),
    dueChanges: dueChanges.filter(({ actionId }) => actionId === action.id),
  }));
}
