import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { Action } from '../../actions/action.entity.js';
import { NO_DAY } from '../bodies/no-day.js';
import { RecommendedBody } from '../bodies/recommended-body.entity.js';
import { LinkedAction } from '../links/linked-action.entity.js';
import { Recommendation } from '../recommendation.entity.js';

/** A clause of checked minutes that recommends something. */
export interface RecommendingClause {
  readonly clauseId: string;
  /** The body in the words of the resolution; null where these name none. */
  readonly body: string | null;
  /** Clauses of the same resolution that are to be done only if the body agrees. */
  readonly conditionIds: readonly string[];
}

/**
 * Makes recommendations of actions that minutes have raised, in the unit of their check. What is one already stays as it
 * is: since then its bodies and replies are kept here.
 */
@Injectable()
export class RecommendationFounding {
  async found(unit: Unit, clauses: readonly RecommendingClause[]): Promise<void> {
    const clauseIds = clauses.flatMap(({ clauseId, conditionIds }) => [clauseId, ...conditionIds]);
    const actions = await unit.manager.findBy(Action, { clauseId: In(clauseIds) });
    const idOf = (clauseId: string) => actions.find((action) => action.clauseId === clauseId)?.id ?? null;
    for (const clause of clauses) {
      const actionId = idOf(clause.clauseId);
      if (actionId === null || (await unit.manager.existsBy(Recommendation, { actionId }))) continue;
      const recommendationId = await foundMade(unit, actionId);
      if (clause.body !== null) await addBody(unit, recommendationId, clause.body);
      for (const condition of clause.conditionIds) {
        const id = idOf(condition);
        if (id !== null) await linkOne(unit, recommendationId, id);
      }
    }
  }
}

/** Of the panel's own, to nobody yet. */
export async function foundMade(unit: Unit, actionId: string): Promise<string> {
  const id = newId();
  await unit.manager.insert(Recommendation, { id, actionId, direction: 'made', fromBody: null, version: 1 });
  return id;
}

/** One that nothing has been sent to yet. */
export async function addBody(unit: Unit, recommendationId: string, name: string): Promise<string> {
  const id = newId();
  const nothing = { sentOn: null, sentBy: null, receivedOn: null, noticeOn: null, replyDueOn: null };
  const open = { sortReplyDueOn: NO_DAY, reportedBackOn: null, reportedBackAt: null };
  await unit.manager.insert(RecommendedBody, { id, recommendationId, name, ...nothing, ...open, version: 1 });
  return id;
}

async function linkOne(unit: Unit, recommendationId: string, actionId: string): Promise<void> {
  await unit.manager.insert(LinkedAction, { id: newId(), recommendationId, actionId, kind: 'condition' });
}
