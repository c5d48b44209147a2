import type { ItemAhead } from '../../work-programme/programme-clauses.service.js';
import type { ActionsAhead } from '../actions/actions-ahead.js';

export interface CheckAhead extends ActionsAhead {
  /** What it puts onto the work programme. */
  readonly toPlan: readonly ItemAhead[];
  /** The days of the meetings whose minutes these approve: with those the check is final. */
  readonly approves: readonly string[];
}
