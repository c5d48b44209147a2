/**
 * What the reader makes of the text of agendas and minutes. The first keys of each type are the exchange shape that
 * councils' documents are compared in; the others tell where each value was read, how sure the reader is, and what it
 * could not use, so that a person can check the reading beside its source.
 */
import type { Place } from './place.js';

/** From 0 to 1: how sure the rule is that found a value. Below 0.7 a person should look first. */
export type Confidence = number;

/** Where a value was read, how sure that is, and the name of the rule that read it. */
export interface Finding {
  readonly place: Place;
  readonly confidence: Confidence;
  readonly rule: string;
}

export interface ReadMeetingDate {
  readonly date: string;
  readonly time: string | null;
  readonly found: Finding;
}

export interface ReadAppointment {
  readonly role: string;
  /** As printed, a plural title spread: `Councillor Watson`. */
  readonly person: string;
  readonly found: Finding;
}

export interface ReadReference {
  readonly minuteNumber: string;
  /** The day of the meeting whose minute it is, where the text says so. */
  readonly meetingDate: string | null;
  readonly found: Finding;
}

export interface ReadClause {
  /** `1`, `a`, `ii`, `8.1`; null for a bullet or where there is none. */
  readonly label: string | null;
  readonly text: string;
  readonly subclauses: readonly string[];
  /** The label as it stands in print: `(1)`, `- 1)`, `•`; empty without one. */
  readonly printedLabel: string;
  readonly found: Finding;
  /** Of each sub-clause, in the order of `subclauses`. */
  readonly subclausesFound: readonly (Finding & { readonly printedLabel: string })[];
}

export const READ_KINDS = ['resolved', 'recommended', 'noted', 'agreed'] as const;
export type ReadKind = (typeof READ_KINDS)[number];

export interface ReadResolution {
  readonly kind: ReadKind;
  readonly clauses: readonly ReadClause[];
  /** The words that opened it, as printed: `Resolved:-`; empty where the marker was lost. */
  readonly marker: string;
  /** How its clauses are labelled in print, `#` for the label: `(#)`, `#)`, `#.`, `•`; empty without labels. */
  readonly labelStyle: string;
  readonly found: Finding;
}

/** What a paragraph outside the clauses is. */
export type ParagraphKind = 'narrative' | 'entry' | 'action' | 'vote' | 'mover' | 'reason' | 'note';

/** The paragraphs of an item in order; a resolution stands at its place by its index. */
export type ReadBlock =
  | { readonly kind: ParagraphKind; readonly text: string; readonly place: Place }
  | { readonly kind: 'resolution'; readonly resolution: number; readonly place: Place };

export interface ReadItem {
  /** Without a full stop: `17`, `18/112`, `HWB.19`, `9(b)`; null for a heading without one. */
  readonly number: string | null;
  readonly title: string;
  /** First and last page of its papers, as printed in an agenda. */
  readonly pages: readonly [number, number] | null;
  /** Paragraphs of the Schedule stated for it; none stated is an empty list. Null is public. */
  readonly exempt: { readonly paragraphs: readonly number[] } | null;
  readonly resolutions: readonly ReadResolution[];
  readonly references: readonly ReadReference[];
  /** As printed, with its stop: `17.`. */
  readonly printedNumber: string;
  readonly body: readonly ReadBlock[];
  readonly found: Finding;
  /** The item with what belongs to it. */
  readonly whole: Place;
}

export interface LeftOver {
  readonly text: string;
  readonly place: Place;
  readonly why: string;
}

export type HeadKey = 'kind' | 'panel' | 'date' | 'time' | 'venue' | 'chair';

export interface ReadDocument {
  /** Null where nothing shows which of the two it is. */
  readonly kind: 'minutes' | 'agenda' | null;
  /** The body that met, as printed. */
  readonly panel: string | null;
  readonly date: string | null;
  /** When it began, 24 hours. */
  readonly time: string | null;
  readonly venue: string | null;
  readonly chair: string | null;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly inAttendance: readonly string[];
  readonly items: readonly ReadItem[];
  readonly appointments: readonly ReadAppointment[];
  readonly nextMeetings: readonly ReadMeetingDate[];
  readonly found: {
    readonly head: Partial<Record<HeadKey, Finding>>;
    /** In the order of the lists of the same names. */
    readonly present: readonly Finding[];
    readonly apologies: readonly Finding[];
    readonly inAttendance: readonly Finding[];
  };
  /** Paragraphs above the first item that are no part of the head or the attendance, such as public participation. */
  readonly before: readonly LeftOver[];
  /** After the last item: signatures, reports, terms of reference. */
  readonly notMinutes: readonly LeftOver[];
  readonly notUnderstood: readonly LeftOver[];
  /** Lines taken out as furniture of the page, such as running heads. */
  readonly furniture: readonly LeftOver[];
}

/** Several documents in one file; agenda and minutes, or minutes of different days, are never merged. */
export interface ReadDocuments {
  readonly documents: readonly ReadDocument[];
}
