/** Which clauses of checked minutes recommend something, to whom, and what depends on the answer. */
import { bodyInWords } from '../../../domain/recommendations/body-in-words.js';
import { conditionsIn } from '../../../domain/recommendations/conditions.js';
import type { RecommendingClause } from '../../recommendations/founding/recommendation-founding.service.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { isInForce } from './raising-clauses.js';

export function recommendingClausesIn({ items }: Pick<MinutesInFull, 'items'>): RecommendingClause[] {
  const blocks = items.flatMap((minute) => minute.blocks.filter(isInForce));
  return blocks.flatMap(({ resolution, clauses }) =>
    clauses
      .filter(({ marks }) => marks.includes('recommendation'))
      .map(({ id, text }) => ({
        clauseId: id,
        body: resolution?.recommendedTo ?? bodyInWords(text),
        conditionIds: conditionsIn(clauses, id).map((condition) => condition.id),
      })),
  );
}
