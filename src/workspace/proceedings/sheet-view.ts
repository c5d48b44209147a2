import type { Presence } from '../../domain/proceedings/presence.js';
import type { EntryOfMeeting } from './entry-of-meeting.js';
import type { RecordedMeeting } from './recorded-meeting.js';

/** An attendance sheet with what its page and its resource tell beside it. */
export interface SheetView {
  readonly recorded: RecordedMeeting;
  readonly entries: readonly EntryOfMeeting[];
  /** Of the meeting as a whole. */
  readonly presence: Presence;
  /** Ids of lines that count towards the quorum. */
  readonly counting: ReadonlySet<string>;
  /** For the clerk. */
  readonly warnings: readonly string[];
  readonly lacksSeats: boolean;
  readonly holding: { readonly outcomes: boolean; readonly undoing: boolean };
}
