import type { ActionsAhead } from '../actions/actions-ahead.js';

export interface CheckAhead extends ActionsAhead {
  /** The days of the meetings whose minutes these approve: with those the check is final. */
  readonly approves: readonly string[];
}
