import type { EntryOfMeeting } from '../entry-of-meeting.js';
import type { PrivateBusiness } from '../private-business.entity.js';

/** An entry that is not for publication, and how it was taken; null while nobody has recorded that. */
export interface PrivateEntry {
  readonly entry: EntryOfMeeting;
  readonly taken: PrivateBusiness | null;
}
