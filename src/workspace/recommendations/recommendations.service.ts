import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { mayKeepActions } from '../../domain/access/action-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { NotAllowed, NotFound } from '../../domain/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import { ActionsService } from '../actions/actions.service.js';
import type { RecommendationInView } from './recommendation-in-view.js';
import { Recommendation } from './recommendation.entity.js';
import { RecommendationsLoader } from './recommendations-loader.js';
import { FIRST_DUE, narrow, type RecommendationsQuery } from './recommendations-query.js';

const EVERY_ACTION = { which: 'all', sorting: { by: 'due', order: 'ascending' } } as const;

/** Recommendations to other bodies and from them, as a reader may see them. */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly loader: RecommendationsLoader,
  ) {}

  /** Those whose reply is due first at the top, those without a day last. */
  async page(
    query: RecommendationsQuery,
    { page, size, skip, take }: PageRequest,
    reader: Reader,
  ): Promise<Page<RecommendationInView>> {
    const { select } = await this.actions.scoped(EVERY_ACTION, reader);
    select.innerJoin(Recommendation, 'recommendation', 'recommendation.actionId = action.id');
    narrow(select, query);
    const { length: total } = await select.clone().select('recommendation.id', 'id').limit(MOST_COUNTED).getRawMany();
    const rows = await select
      .select('recommendation.id', 'id')
      .addSelect(FIRST_DUE, 'first_due')
      .orderBy('first_due')
      .addOrderBy('recommendation.id')
      .offset(skip)
      .limit(take)
      .getRawMany<{ id: string }>();
    const ids = rows.map(({ id }) => id);
    return { items: await this.inOrder(ids, reader), total, page, size };
  }

  /** @throws NotFound where there is none, or none that this reader may see */
  async get(id: string, reader: Reader): Promise<RecommendationInView> {
    const [found] = await this.inOrder([id], reader);
    if (!found) throw new NotFound('There is no such recommendation among those you may see.');
    return found;
  }

  /** Null where the action is no recommendation. */
  async findOfAction(actionId: string, reader: Reader): Promise<RecommendationInView | null> {
    const recommendation = await this.unitOfWork.reading(Recommendation).findOneBy({ actionId });
    const [found] = recommendation ? await this.loader.load([recommendation], reader) : [];
    return found ?? null;
  }

  /** For whoever is about to write something about it. @throws NotFound, NotAllowed */
  async getToKeep(id: string, user: Reader): Promise<RecommendationInView> {
    const found = await this.get(id, user);
    if (!mayKeepActions(user, found.action.panelId)) {
      throw new NotAllowed('Only the clerk of this panel can keep its recommendations.');
    }
    return found;
  }

  private async inOrder(ids: readonly string[], reader: Reader): Promise<RecommendationInView[]> {
    if (ids.length === 0) return [];
    const rows = await this.unitOfWork.reading(Recommendation).findBy({ id: In([...ids]) });
    const ordered = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
    return this.loader.load(ordered, reader);
  }
}
