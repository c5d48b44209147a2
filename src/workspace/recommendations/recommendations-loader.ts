import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { daysLateOn, standingOn } from '../../domain/recommendations/reply-standing.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ActionsService } from '../actions/actions.service.js';
import { BodyReply } from './bodies/body-reply.entity.js';
import { RecommendedBody } from './bodies/recommended-body.entity.js';
import { LinkedAction } from './links/linked-action.entity.js';
import type { BodyInView, RecommendationInView } from './recommendation-in-view.js';
import type { Recommendation } from './recommendation.entity.js';

/** Puts recommendations together with their bodies, replies and actions, as far as a reader may see these. */
@Injectable()
export class RecommendationsLoader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** In the order given; without those whose action is closed to the reader altogether. */
  async load(recommendations: readonly Recommendation[], reader: Reader): Promise<RecommendationInView[]> {
    if (recommendations.length === 0) return []; // As for most people's first page.
    const ids = recommendations.map(({ id }) => id);
    const bodies = await this.bodiesOf(ids);
    const links = await this.unitOfWork
      .reading(LinkedAction)
      .find({ where: { recommendationId: In(ids) }, order: { id: 'ASC' } });
    const actionIds = [...recommendations, ...links].map(({ actionId }) => actionId);
    const actions = new Map((await this.actions.among(actionIds, reader)).map((action) => [action.id, action]));
    return recommendations.flatMap((recommendation) => {
      const action = actions.get(recommendation.actionId);
      if (!action) return [];
      const isOwn = ({ recommendationId }: { recommendationId: string }) => recommendationId === recommendation.id;
      const linked = links.filter(isOwn).flatMap(({ kind, actionId }) => {
        const other = actions.get(actionId);
        return other ? [{ kind, action: other }] : [];
      });
      return [{ recommendation, action, bodies: bodies.filter(({ body }) => isOwn(body)), linked }];
    });
  }

  private async bodiesOf(recommendationIds: readonly string[]): Promise<BodyInView[]> {
    const where = { recommendationId: In([...recommendationIds]) };
    const bodies = await this.unitOfWork.reading(RecommendedBody).find({ where, order: { name: 'ASC', id: 'ASC' } });
    const replies = await this.unitOfWork.reading(BodyReply).find({
      where: { bodyId: In(bodies.map(({ id }) => id)) },
      order: { on: 'ASC', id: 'ASC' },
    });
    const today = this.clock.today();
    return bodies.map((body) => {
      const own = replies.filter(({ bodyId }) => bodyId === body.id);
      const facts = { ...body, replies: own };
      return { body, replies: own, standing: standingOn(facts, today), daysLate: daysLateOn(facts, today) };
    });
  }
}
