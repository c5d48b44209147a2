import type { DueContext } from '../../../domain/actions/due-reading.js';
import type { BlockKind } from '../../../domain/minutes/block-kinds.js';
import type { MinuteComment } from '../circulation/comments/minute-comment.entity.js';
import type { EventOfMeeting } from '../events-of-meeting.js';
import type { MinuteInFull, MinutesInFull } from '../minutes-in-full.js';
import type { Drawn } from './opened-minute.js';

/** What the editor of one minute shows. */
export interface MinuteInHand {
  readonly minutes: MinutesInFull;
  readonly minute: MinuteInFull;
  /** Ids of minutes whose private part this clerk may not see. */
  readonly closed: ReadonlySet<string>;
  readonly drawn: Drawn;
  /** The numbers that stand in its texts, and which minutes they mean. */
  readonly cited: readonly { readonly number: string; readonly id: string }[];
  /** Citations of minutes that are not here, in their own words. */
  readonly notFound: readonly string[];
  /** What those who were sent it say to it. */
  readonly comments: readonly MinuteComment[];
  readonly phrases: readonly string[];
  /** Who may vote by name. */
  readonly voters: readonly { readonly personId: string; readonly name: string }[];
  /** Who may own what is resolved: names of officers and posts. */
  readonly owners: readonly string[];
  /** What the calendar says to due-date words of this meeting. */
  readonly due: DueContext;
  /** Who came and went, as it is recorded and no minute tells it yet. */
  readonly events: readonly EventOfMeeting[];
}

/** A block that is not saved yet and stands at the end for somebody to write in. */
export interface NewBlock {
  readonly id: string;
  readonly kind: BlockKind;
}
