import type { MinutesInFull } from './minutes-in-full.js';

/** Minutes as one reader may see them: what is closed to this reader is not in them. */
export interface MinutesInView {
  readonly minutes: MinutesInFull;
  /** Ids of the minutes of which this reader sees the public part only. */
  readonly closed: ReadonlySet<string>;
  readonly isEditable: boolean;
  readonly isKeeper: boolean;
}

/** Minutes as a page may show them that is also for those who were sent them while they are drafted. */
export interface SentMinutes extends MinutesInView {
  /** It is because they were sent that this reader sees them. */
  readonly isSent: boolean;
  /** Only minutes that were sent one by one are in it. */
  readonly isPart: boolean;
}
