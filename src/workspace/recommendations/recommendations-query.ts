import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { NO_DAY } from './bodies/no-day.js';
import { DIRECTIONS, type Direction } from './recommendation.entity.js';

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
  select: SelectQueryBuilder<ObjectLiteral>,
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

/** What is due first at the top; what has no day, or nobody who owes anything, behind it. */
export const FIRST_DUE = `COALESCE((SELECT MIN(due_body.sort_reply_due_on) FROM recommended_bodies due_body
  WHERE due_body.recommendation_id = recommendation.id AND due_body.reported_back_on IS NULL), '${NO_DAY}')`;

/** A clerk has something to do: to send it, to ask for a reply that is due by `:soon`, to report an answer back. */
export const WAITS_FOR_CLERK = `(NOT EXISTS (SELECT 1 FROM recommended_bodies any_body
    WHERE any_body.recommendation_id = recommendation.id)
  OR EXISTS (SELECT 1 FROM recommended_bodies waiting
    WHERE waiting.recommendation_id = recommendation.id AND waiting.reported_back_on IS NULL
      AND (waiting.sent_on IS NULL OR waiting.reply_due_on <= :soon OR EXISTS (SELECT 1 FROM body_replies answer
        WHERE answer.body_id = waiting.id AND answer.kind IN (:...answers)))))`;
