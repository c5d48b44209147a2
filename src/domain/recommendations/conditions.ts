/** What a resolution asks for only if the body to which it recommends something agrees. */
export interface ClauseOfResolution {
  readonly id: string;
  /** 1 for a clause of its own, counting on with each nested below another. */
  readonly level: number;
  readonly text: string;
}

const AGREED = '(?:approv\\w+|agreed|agreement|accepted|granted|go(?:es)? ahead)';
const CONDITIONAL = new RegExp(`\\b(?:should|if|subject to|once|where)\\b[^.;]*\\b${AGREED}\\b`, 'i');

/**
 * The clauses below one that says so, or that clause itself where it has none; each once, in order. The recommendation
 * itself is none, wherever it stands.
 */
export function conditionsIn<T extends ClauseOfResolution>(clauses: readonly T[], recommending: string): T[] {
  const found = clauses.flatMap((clause, index) => {
    if (clause.id === recommending || !CONDITIONAL.test(clause.text)) return [];
    const below = nestedBelow(clauses, index);
    return below.length === 0 ? [clause.id] : below.map(({ id }) => id);
  });
  return clauses.filter(({ id }) => id !== recommending && found.includes(id));
}

function nestedBelow<T extends ClauseOfResolution>(clauses: readonly T[], at: number): T[] {
  const level = clauses[at]?.level ?? 0;
  const rest = clauses.slice(at + 1);
  const end = rest.findIndex((clause) => clause.level <= level);
  return end === -1 ? rest : rest.slice(0, end);
}
