import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { isAnswer, REPLY_KINDS } from '../../../domain/recommendations/reply-kinds.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { BodyReply } from './body-reply.entity.js';

export interface AnswerToReport {
  /** As private as the recommendation. */
  readonly body: string;
  readonly on: CalendarDate;
}

/** Answers to recommendations that the panel has not been told of. */
@Injectable()
export class AnswersToReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By the id of the recommendation’s action, the earliest first. */
  async of(actionIds: readonly string[]): Promise<Map<string, AnswerToReport[]>> {
    const answers = new Map<string, AnswerToReport[]>();
    if (actionIds.length === 0) return answers;
    const recommendation = { direction: 'made', actionId: In([...actionIds]) } as const;
    const replies = await this.unitOfWork.reading(BodyReply).find({
      where: { kind: In(REPLY_KINDS.filter(isAnswer)), body: { reportedBackOn: IsNull(), recommendation } },
      relations: { body: { recommendation: true } },
      order: { on: 'ASC', id: 'ASC' },
    });
    for (const { body, on } of replies) {
      const actionId = body?.recommendation?.actionId;
      if (body && actionId !== undefined)
        answers.set(actionId, [...(answers.get(actionId) ?? []), { body: body.name, on }]);
    }
    return answers;
  }
}
