import type { SelectQueryBuilder } from 'typeorm';
import { DIRECTIONS, type Direction } from './recommendation.entity.js';
import type { Recommendation } from './recommendation.entity.js';

export interface RecommendationsQuery {
  readonly panelId?: string;
  readonly direction?: Direction;
  /** Those that are not reported back everywhere, or all. */
  readonly which: 'open' | 'all';
}

/** From the query of an address; what makes no sense there is left out. */
export function recommendationsQuery(asked: Readonly<Record<string, unknown>>): RecommendationsQuery {
  const direction = DIRECTIONS.find((each) => each === asked['direction']);
  const panelId = asked['panelId'];
  return {
    ...(typeof panelId === 'string' && panelId !== '' ? { panelId } : {}),
    ...(direction ? { direction } : {}),
    which: asked['which'] === 'all' ? 'all' : 'open',
  };
}

/** Over the aliases `recommendation` and `action`. */
export function narrow(
  select: SelectQueryBuilder<Recommendation>,
  { panelId, direction, which }: RecommendationsQuery,
): void {
  if (panelId !== undefined) select.andWhere('action.panelId = :panelId', { panelId });
  if (direction !== undefined) select.andWhere('recommendation.direction = :direction', { direction });
  if (which === 'open') select.andWhere(IS_OPEN);
}

/** One without any body is not sent yet. */
const IS_OPEN = `(
  EXISTS (SELECT 1 FROM recommended_bodies open_body
    WHERE open_body.recommendation_id = recommendation.id AND open_body.reported_back_on IS NULL)
  OR NOT EXISTS (SELECT 1 FROM recommended_bodies any_body WHERE any_body.recommendation_id = recommendation.id))
  AND action.closedOn IS NULL`;

/** What is due first at the top. */
export const FIRST_DUE = `(SELECT MIN(due_body.sort_reply_due_on) FROM recommended_bodies due_body
  WHERE due_body.recommendation_id = recommendation.id AND due_body.reported_back_on IS NULL)`;
