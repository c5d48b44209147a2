import type { Option } from '../../../platform/web/pages/list-page.js';

/** What the lists of an entry's form offer. */
export interface EntryChoices {
  readonly officers: readonly Option[];
  /** Earlier meetings of the panel whose minutes no other agenda puts to approval. */
  readonly meetings: readonly Option[];
  /** The same of other panels. */
  readonly otherMeetings: readonly Option[];
}
