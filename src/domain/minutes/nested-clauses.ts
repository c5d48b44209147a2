/** Clauses with their sub-clauses beneath them; one that lies deeper than anything before it stays where it can. */
import type { RecordedClause } from './minutes-record.js';

export interface NestedClause {
  readonly id: string;
  /** As printed: `(1)`, `(a)`; empty without one. */
  readonly label: string;
  /** Markdown. */
  readonly text: string;
  readonly clauses: readonly NestedClause[];
}

export function nestedClauses(clauses: readonly RecordedClause[]): NestedClause[] {
  const highest = Math.min(...clauses.map(({ level }) => level));
  const starts = clauses.flatMap(({ level }, index) => (level === highest || index === 0 ? [index] : []));
  return starts.flatMap((start, index) => {
    const [first, ...beneath] = clauses.slice(start, starts[index + 1]);
    if (first === undefined) return [];
    return [{ id: first.id, label: first.label, text: first.text, clauses: nestedClauses(beneath) }];
  });
}
