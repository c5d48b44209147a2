import type { CastName } from './people.js';

/** What happened at a meeting as it is told, before anybody has written it down. */
export interface MinutesFacts {
  readonly chair: CastName;
  /** Members beside the chair. */
  readonly present: readonly CastName[];
  readonly apologies: readonly CastName[];
  readonly inAttendance: readonly string[];
  readonly apologiesOfOthers: readonly string[];
  /** Guests and apologies that are meant for one item of the agenda. */
  readonly forOneItem?: readonly ForOneItem[];
  /** Numbered headings in capitals with their texts; null where the draft from the agenda is all there is. */
  readonly text: string | null;
  /** What may be said in public of private clauses that will be followed up, by their labels in print. */
  readonly publicLabels?: Readonly<Record<string, string>>;
}

export interface ForOneItem {
  /** The title of the item. */
  readonly item: string;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
}
