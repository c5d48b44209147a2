/** How decisions are called and cut short in the register. */
import { enumerated } from '../../../domain/enumeration.js';
import { hasTerm, type SearchTerm, wordsToFind } from '../../../platform/database/search/search-terms.js';
import { MARK_WORDS, OUTCOME_WORDS, RESOLUTION_WORDS } from '../clause-words.js';
import type { RegisteredClause, RegisteredResolution } from './registered-resolution.js';

/** `Minute 20 (2017/18)`; before the check it has no number. */
export function minuteCalled({ number, series }: Pick<RegisteredResolution, 'number' | 'series'>): string {
  if (number === null) return 'Minute not numbered yet';
  return `Minute ${number}${series === null ? '' : ` (${series})`}`;
}

/** `Recommended to Cabinet`; a motion that fell was not: `Motion lost` */
export function kindInWords({
  kind,
  recommendedTo,
  outcome,
}: Pick<RegisteredResolution, 'kind' | 'recommendedTo' | 'outcome'>): string {
  if (outcome !== 'carried') return `Motion ${OUTCOME_WORDS[outcome].toLowerCase()}`;
  return recommendedTo === null ? RESOLUTION_WORDS[kind] : `${RESOLUTION_WORDS[kind]} to ${recommendedTo}`;
}

/** `Action, appointment and further report` of all its clauses; empty while none is marked. */
export function marksInWords(clauses: readonly RegisteredClause[]): string {
  const words = new Set(clauses.flatMap(({ marks }) => marks.map((mark) => MARK_WORDS[mark].toLowerCase())));
  const text = enumerated([...words]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function clauseInWords({ label, text }: Pick<RegisteredClause, 'label' | 'text'>): string {
  return label === '' ? text : `${label} ${text}`;
}

const MOST_CLAUSES = 2;
const LONGEST_CLAUSE = 180;

/** The first clauses, or where something is looked for those that have most of it; what is left out is counted. */
export function clausesInShort(clauses: readonly RegisteredClause[], terms: readonly SearchTerm[]): string[] {
  const hits = ({ text, label }: RegisteredClause) => {
    const words = wordsToFind(`${label} ${text}`);
    return terms.filter((term) => hasTerm(words, term)).length;
  };
  const best = [...clauses].sort((one, other) => hits(other) - hits(one)).slice(0, MOST_CLAUSES);
  const shown = clauses.filter((clause) => best.includes(clause)).map((clause) => shortened(clauseInWords(clause)));
  const left = clauses.length - shown.length;
  return left === 0 ? shown : [...shown, left === 1 ? 'and 1 more clause' : `and ${left} more clauses`];
}

function shortened(text: string): string {
  if (text.length <= LONGEST_CLAUSE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_CLAUSE)).trimEnd()} …`;
}
