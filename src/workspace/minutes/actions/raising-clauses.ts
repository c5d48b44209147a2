import { raisesAction } from '../../../domain/actions/raising-marks.js';
import type { BlockInFull, ClauseInFull, MinuteInFull } from '../minutes-in-full.js';

type Blocks = Pick<MinuteInFull, 'blocks'>;

/** The clauses of what was carried, and the marked sentences, that set something going. */
export function raisingClausesIn({ blocks }: Blocks): ClauseInFull[] {
  return blocks.filter(isInForce).flatMap(({ clauses }) => clauses.filter(({ marks }) => raisesAction(marks)));
}

/** A motion that fell sets nothing going. */
export function isInForce({ kind, resolution }: Pick<BlockInFull, 'kind' | 'resolution'>): boolean {
  return kind === 'narrative' || resolution?.outcome === 'carried';
}
