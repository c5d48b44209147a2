/**
 * What a clause that is marked says as an action, standing alone. Sub-clauses that nobody has marked are a part of what
 * stands above them; one that is marked has the words above it that it goes on from, as in `That the Head of Service:`.
 */
import type { ClauseLevel } from '../minutes/clause.js';

export interface ClauseToWord {
  readonly level: ClauseLevel;
  /** As printed: `(1)`, `(a)`, or empty. */
  readonly label: string;
  /** Plain words. */
  readonly text: string;
  readonly isMarked: boolean;
}

export function wordingOf(clauses: readonly ClauseToWord[], index: number): string {
  const clause = clauses[index];
  if (clause === undefined) return '';
  return [...leadIn(clauses, index), clause.text, ...beneath(clauses, index)].join(' ');
}

/** Nearest last. */
function leadIn(clauses: readonly ClauseToWord[], index: number): string[] {
  let level: number = clauses[index]?.level ?? 0;
  const above: string[] = [];
  for (const clause of clauses.slice(0, index).reverse()) {
    if (clause.level >= level) continue;
    level = clause.level;
    if (/[:–-]$/.test(clause.text)) above.unshift(clause.text);
  }
  return above;
}

function beneath(clauses: readonly ClauseToWord[], index: number): string[] {
  const level = clauses[index]?.level ?? 0;
  const words: string[] = [];
  /** The level of the marked sub-clause that takes with it what hangs beneath it. */
  let taken: number | null = null;
  for (const clause of clauses.slice(index + 1)) {
    if (clause.level <= level) break;
    if (taken !== null && clause.level > taken) continue;
    taken = clause.isMarked ? clause.level : null;
    if (!clause.isMarked) words.push(`${clause.label} ${clause.text}`.trim());
  }
  return words;
}
