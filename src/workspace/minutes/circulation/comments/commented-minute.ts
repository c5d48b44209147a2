import type { MinuteInFull, MinutesInFull } from '../../minutes-in-full.js';
import type { MinuteComment } from './minute-comment.entity.js';

/** One drafted minute with what was said to it, as one reader may see it. */
export interface CommentedMinute {
  readonly minutes: MinutesInFull;
  readonly minute: MinuteInFull;
  readonly comments: readonly MinuteComment[];
  readonly mayComment: boolean;
}
