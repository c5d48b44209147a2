/** A resolution while its clauses are being read, and what it knows of the level of its list. */
import { type Passage, placeOf } from '../lines/passage.js';
import type { ListEntry } from '../lines/list-entry.js';
import { type Place, spanOf } from '../place.js';
import type { ReadClause, ReadKind, ReadResolution } from '../read-document.js';

export interface DraftEntry {
  passage: Passage;
  readonly label: string | null;
  readonly printed: string;
  readonly style: string;
  readonly indent: number;
}

export interface DraftClause extends DraftEntry {
  readonly subs: DraftEntry[];
}

export interface DraftResolution {
  kind: ReadKind;
  /** What it is where a list follows its lead-in: a recommendation. */
  readonly marker: string;
  readonly markerPassage: Passage;
  readonly markerPlace: Place;
  readonly confidence: number;
  readonly rule: string;
  readonly clauses: DraftClause[];
  /** Whether its marker or a bare lead-in waits for the clauses below. */
  isBare: boolean;
  /** Whether its first clause stands without a label and leads to a list, which is beneath it. */
  isLeadIn: boolean;
  /** Whether something stood between, such as a vote: only the next label goes on. */
  isInterrupted: boolean;
}

export function draftEntry(passage: Passage, entry: ListEntry | null): DraftEntry {
  return {
    passage,
    label: entry?.label ?? null,
    printed: entry?.printed ?? '',
    style: entry?.style ?? '',
    indent: passage.indent,
  };
}

export function finished(draft: DraftResolution): ReadResolution {
  const places = draft.clauses.flatMap((clause) => [clause, ...clause.subs]).map(({ passage }) => placeOf(passage));
  const last = places.at(-1) ?? draft.markerPlace;
  return {
    kind: draft.kind,
    clauses: draft.clauses.map((clause) => finishedClause(clause, draft)),
    marker: draft.marker,
    labelStyle: draft.clauses.find(({ style }) => style !== '')?.style ?? '',
    found: { place: spanOf(draft.markerPlace, last), confidence: draft.confidence, rule: draft.rule },
  };
}

function finishedClause(
  { passage, label, printed, subs }: DraftClause,
  { confidence, rule }: DraftResolution,
): ReadClause {
  return {
    label,
    text: passage.text,
    subclauses: subs.map((sub) => sub.passage.text),
    printedLabel: printed,
    found: { place: placeOf(passage), confidence, rule },
    subclausesFound: subs.map((sub) => ({ place: placeOf(sub.passage), confidence, rule, printedLabel: sub.printed })),
  };
}
