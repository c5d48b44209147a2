import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { StrandKind } from '../../domain/membership/strand-kinds.js';

/** What the public reads of a panel's champions and of the outside bodies it appoints to, of every day; content schema 1. */
export interface ChampionRegisterContent {
  readonly panel: { readonly name: string; readonly slug: string };
  /** In the order of their names. */
  readonly strands: readonly PublishedStrand[];
}

export interface PublishedStrand {
  readonly kind: StrandKind;
  readonly name: string;
  readonly seats: number;
  /** The last day; null while it stands. */
  readonly endedOn: CalendarDate | null;
  /** What the champion looks after, or what the body does; the latest first. */
  readonly remits: readonly { readonly from: CalendarDate; readonly text: string }[];
  /** The latest first. */
  readonly appointments: readonly PublishedAppointment[];
}

export interface PublishedAppointment {
  /** As the public may read it. */
  readonly name: string;
  readonly from: CalendarDate;
  /** The last day, included. */
  readonly to: CalendarDate | null;
  /** In words; null where none is on record. */
  readonly appointingMinute: string | null;
}
