import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { isAnswer, REPLY_KINDS } from '../../../domain/recommendations/reply-kinds.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Panel } from '../../panels/panel.entity.js';
import { RecommendedBody } from './recommended-body.entity.js';

/** A reply that is owed, in words that everybody may read: neither what was recommended nor to whom. */
export interface ReplyDue {
  readonly bodyId: string;
  readonly recommendationId: string;
  readonly reference: string;
  readonly panel: Panel;
  readonly replyDueOn: CalendarDate;
}

/** The replies that other bodies owe, for whoever reminds of them. */
@Injectable()
export class RepliesDue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Between two days, both included, what is due first at the top. */
  async between(first: CalendarDate, last: CalendarDate): Promise<ReplyDue[]> {
    const bodies = await this.unitOfWork
      .reading(RecommendedBody)
      .createQueryBuilder('body')
      .innerJoinAndSelect('body.recommendation', 'recommendation')
      .innerJoinAndSelect('recommendation.action', 'action')
      .innerJoinAndSelect('action.panel', 'panel')
      .where('body.reportedBackOn IS NULL AND body.sentOn IS NOT NULL AND action.closedOn IS NULL')
      .andWhere('body.sortReplyDueOn BETWEEN :first AND :last', { first, last })
      .andWhere(
        `NOT EXISTS (SELECT 1 FROM body_replies answer WHERE answer.body_id = body.id AND answer.kind IN (:...answers))`,
        {
          answers: REPLY_KINDS.filter(isAnswer),
        },
      )
      .orderBy('body.sortReplyDueOn')
      .addOrderBy('body.id')
      .getMany();
    return bodies.flatMap(({ id, recommendation, replyDueOn }) => {
      const { action } = recommendation ?? {};
      if (!recommendation || !action?.panel || replyDueOn === null) return [];
      const facts = { bodyId: id, recommendationId: recommendation.id, reference: action.reference };
      return [{ ...facts, panel: action.panel, replyDueOn }];
    });
  }
}
