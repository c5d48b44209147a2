import type { PrivateClause } from '../../work-programme/programme-closing.service.js';
import type { MinutesInFull } from '../minutes-in-full.js';

/** A clause that sets nothing going needs no label, though it may have done so in public before. */
const UNLABELLED = 'Private business';

export function privateClausesIn({ items }: Pick<MinutesInFull, 'items'>): PrivateClause[] {
  return items
    .flatMap(({ blocks }) => blocks.filter(({ isPrivate }) => isPrivate))
    .flatMap(({ clauses }) =>
      clauses.map(({ id, publicLabel }) => ({ clauseId: id, label: publicLabel ?? UNLABELLED })),
    );
}
