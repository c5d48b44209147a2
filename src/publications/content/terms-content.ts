import type { CalendarDate } from '../../domain/calendar/calendar-date.js';

/** What the public reads of one version of a panel's terms of reference; content schema 2. */
export interface TermsContent {
  readonly panel: { readonly name: string; readonly slug: string };
  readonly number: number;
  readonly title: string;
  /** Markdown before the first section; may be empty. */
  readonly opening: string;
  readonly sections: readonly PublishedSection[];
  readonly adopted: {
    readonly on: CalendarDate;
    readonly by: string;
    /** Its number. */
    readonly minute: string | null;
  };
  readonly inForceFrom: CalendarDate;
  /**
   * The first day on which another applies, published or not; left out while none is adopted with a day, and not told
   * before content schema 2.
   */
  readonly supersededFrom?: CalendarDate;
  readonly quorum: number | null;
  readonly maximumMembers: number | null;
  readonly frequency: string | null;
  readonly chairRule: string | null;
  readonly reviewOn: CalendarDate | null;
}

export interface PublishedSection {
  /** As written, such as `10..`. */
  readonly label: string;
  readonly heading: string;
  /** Markdown. */
  readonly text: string;
}
