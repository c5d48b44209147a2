/** What the check of minutes does to actions, as it can be told beforehand. */
import type { ClauseToRaise } from '../../actions/action-raising.service.js';
import type { DecidedAction } from './decided-action.js';

export interface ActionAhead extends Pick<ClauseToRaise, 'reference' | 'dueOn' | 'noDateBecause'> {
  /** What it is called where nothing private may be said. */
  readonly wording: string;
  /** Null where nobody was found for what the minute says, with why. */
  readonly owner: string | null;
  readonly noOwnerBecause: string | null;
}

export interface ActionsAhead {
  readonly toRaise: readonly ActionAhead[];
  /** What there is already, because the check was made before and taken back. */
  readonly kept: readonly string[];
  readonly decided: readonly DecidedAction[];
}
