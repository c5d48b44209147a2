import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { MinutesRecord } from '../../domain/minutes/minutes-record.js';
import type { PrintedCorrection } from '../../domain/minutes/public-corrections.js';

/** The name of their document in a publication. */
export const MINUTES_PDF = 'minutes.pdf';

/** What stands around minutes and decisions: whose they are, and of which meeting. */
interface OfMeeting {
  readonly authority: { readonly name: string };
  readonly panel: { readonly name: string; readonly slug: string };
  readonly meeting: {
    readonly day: CalendarDate;
    /** `5.00 p.m.` */
    readonly time: string;
    readonly slug: string;
  };
}

/** A minute of another meeting, as the public can find it. */
export interface PublicCitation {
  /** Of the minute. */
  readonly id: string;
  /** The address of its meeting. */
  readonly address: string;
  readonly anchor: string;
}

/** Minutes exactly as the public may read them, as a draft or approved; content schema 1. */
export interface MinutesContent extends OfMeeting {
  /** Drafts may still be corrected; approved ones are signed at the same or a later meeting. */
  readonly standing: 'draft' | 'approved' | 'signed';
  readonly approvedOn: CalendarDate | null;
  readonly signed: { readonly by: string; readonly on: CalendarDate } | null;
  readonly corrections: readonly PrintedCorrection[];
  /** Where the minutes of other meetings that these cite were published by then. */
  readonly citations: readonly PublicCitation[];
  /** Without anything private: a change of this shape is a new content schema. */
  readonly record: MinutesRecord;
}

/** What a meeting decided, told before its minutes are out; content schema 1. */
export interface DecisionsContent extends OfMeeting {
  /** Resolutions only; a minute whose number is not fixed has an empty one. */
  readonly record: MinutesRecord;
}
