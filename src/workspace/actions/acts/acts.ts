import { NotAllowed, NotFound } from '../../../domain/errors.js';
import type { ActionInView } from '../action-in-view.js';
import type { ActionParty } from '../action-party.entity.js';
import type { Asking } from '../action-rights.js';
import type { Act } from './act.js';

/** Everything that can be done to an action. */
export class Acts {
  constructor(private readonly all: readonly Act[]) {}

  /** @throws NotFound */
  get(name: string): Act {
    const act = this.all.find((each) => each.name === name);
    if (!act) throw new NotFound('Nothing of that name can be done to an action.');
    return act;
  }

  /** What this person may do to an action that has come so far. */
  offeredTo(asking: Asking, action: ActionInView, parties: readonly ActionParty[]): Act[] {
    return this.all.filter((act) => act.fits(action) && isAllowed(act, asking, action, parties));
  }
}

function isAllowed(act: Act, asking: Asking, action: ActionInView, parties: readonly ActionParty[]): boolean {
  try {
    act.right(action, parties, asking);
    return true;
  } catch (error) {
    if (error instanceof NotAllowed) return false;
    throw error;
  }
}
