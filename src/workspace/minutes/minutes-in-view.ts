import type { MinutesInFull } from './minutes-in-full.js';

/** Minutes as one reader may see them: what is closed to this reader is not in them. */
export interface MinutesInView {
  readonly minutes: MinutesInFull;
  /** Ids of the minutes of which this reader sees the public part only. */
  readonly closed: ReadonlySet<string>;
  readonly isEditable: boolean;
  readonly isKeeper: boolean;
}
