/** Writes the words under which things are found, and asks for them, in the same way on both engines. */
import { type EntityManager, In } from 'typeorm';
import type { Unit } from '../unit.js';
import { type SearchTerm, wordsToFind } from './search-terms.js';
import { SearchWord } from './search-word.entity.js';

/** One thing as it can be found. */
export interface Findable {
  readonly subjectId: string;
  /** Found by everybody who sees the thing itself. */
  readonly open: string;
  /** Found only by those to whom its private part opens. */
  readonly closed: string;
}

/** SQLite takes a limited number of values in one statement. */
const ROWS_AT_ONCE = 500;

/** Puts these in the place of whatever the subjects were found by. */
export async function indexAnew(unit: Unit, subjectIds: readonly string[], things: readonly Findable[]): Promise<void> {
  for (const ids of inParts([...new Set(subjectIds)])) await unit.manager.delete(SearchWord, { subjectId: In(ids) });
  for (const rows of inParts(things.flatMap(rowsOf))) await unit.manager.insert(SearchWord, rows);
}

export interface FoundBy {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The condition that a subject is found by a term. `subject` and `mayOpen` are SQL of the query around it; the private
 * words count only where `mayOpen` holds. What is found at all stands first and alone, so that both engines can begin
 * with it; of what opens, which is nearly everything, nobody need ask by which of its words.
 */
export function foundBy(term: SearchTerm, name: string, subject: string, mayOpen: string): FoundBy {
  const { sql: matches, parameters } = matching(term, name);
  const isFound = `${subject} IN (SELECT found.subject_id FROM search_words found WHERE ${matches})`;
  const isFoundOpenly = `EXISTS (SELECT 1 FROM search_words found
    WHERE found.subject_id = ${subject} AND found.is_private = FALSE AND ${matches})`;
  return { sql: `(${isFound} AND (${mayOpen} OR ${isFoundOpenly}))`, parameters };
}

/**
 * Whether one of these terms stands in fewer than so many places, so that all that is found can be put in order at once.
 * Where each is as common as "report", that costs more than to look through what is newest until a page is full.
 */
export async function areFew(manager: EntityManager, terms: readonly SearchTerm[], limit: number): Promise<boolean> {
  for (const term of terms) if ((await placesOf(manager, term, limit)) < limit) return true;
  return false;
}

/** Counts no further than the limit. */
async function placesOf(manager: EntityManager, term: SearchTerm, limit: number): Promise<number> {
  const { sql, parameters } = matching(term, 'term');
  const counted = await manager
    .createQueryBuilder()
    .select('COUNT(*)', 'places')
    .from((some) => some.select('found.word', 'word').from(SearchWord, 'found').where(sql).limit(limit), 'place')
    .setParameters(parameters)
    .getRawOne<{ places: number | string }>();
  return Number(counted?.places ?? 0);
}

function matching({ word, isWhole }: SearchTerm, name: string): FoundBy {
  if (isWhole) return { sql: `found.word = :${name}`, parameters: { [name]: word } };
  const parameters = { [name]: word, [`${name}End`]: `${word}${LAST}` };
  return { sql: `found.word >= :${name} AND found.word < :${name}End`, parameters };
}

/** The greatest character there is: every word that begins with the term sorts before term and this. */
const LAST = '\u{10FFFF}';

function rowsOf({ subjectId, open, closed }: Findable): SearchWord[] {
  const openWords = wordsToFind(open);
  const closedWords = wordsToFind(closed).filter((word) => !openWords.includes(word));
  return [
    ...openWords.map((word) => ({ word, isPrivate: false, subjectId })),
    ...closedWords.map((word) => ({ word, isPrivate: true, subjectId })),
  ];
}

function inParts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_part, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}
