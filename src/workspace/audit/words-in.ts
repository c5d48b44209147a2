import type { EntityManager } from 'typeorm';

/** Enough for every name and verb of a council, and an end for whatever else. */
const MOST_WORDS = 500;

/**
 * The different words in an indexed column of the trail, in order. Each is found by leaping over the rows of the one
 * before, so that a million events cost no more than their few dozen words.
 */
export async function wordsIn(manager: EntityManager, column: 'actor' | 'action' | 'subject_kind'): Promise<string[]> {
  const rows: unknown = await manager.query(`
    WITH RECURSIVE words(word) AS (
      SELECT MIN("${column}") FROM audit_events
      UNION ALL
      SELECT (SELECT MIN(event."${column}") FROM audit_events event WHERE event."${column}" > words.word)
      FROM words WHERE words.word IS NOT NULL
    )
    SELECT word FROM words WHERE word IS NOT NULL LIMIT ${MOST_WORDS}`);
  return (rows as { word: string }[]).map(({ word }) => word);
}
