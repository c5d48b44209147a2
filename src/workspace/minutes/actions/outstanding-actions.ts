import type { DueContext } from '../../../domain/actions/due-reading.js';
import type { ActionLine, ActionNews } from '../../actions/action-lines.service.js';
import type { MinuteInFull, MinutesInFull } from '../minutes-in-full.js';

/** The actions a meeting found outstanding, and what its minute says of them. */
export interface OutstandingActions {
  readonly minutes: MinutesInFull;
  readonly minute: MinuteInFull;
  /** Of earlier meetings of the panel, in the order of their references. */
  readonly actions: readonly ActionLine[];
  /** What was said last of each that anything was said of, by the id of the action. */
  readonly lastNews: ReadonlyMap<string, ActionNews>;
  readonly due: DueContext;
}
