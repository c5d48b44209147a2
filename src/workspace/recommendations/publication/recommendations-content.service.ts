import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { NotFound } from '../../../domain/errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CitedMinutes } from '../../../publications/cited-minutes.js';
import type {
  PublishedRecommendation,
  PublishedRecommendedBody,
  RecommendationsContent,
} from '../../../publications/content/recommendations-content.js';
import { Panel } from '../../panels/panel.entity.js';
import { BodyReply } from '../bodies/body-reply.entity.js';
import { RecommendedBody } from '../bodies/recommended-body.entity.js';
import { Recommendation } from '../recommendation.entity.js';

/** A council's scrutiny makes some dozens in a year. */
const MOST_PUBLISHED = 500;

/** What of a panel's recommendations anybody may read: sent, not private, and resolved in minutes that are public. */
@Injectable()
export class PublicRecommendations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly minutes: CitedMinutes,
  ) {}

  async of(panelId: string): Promise<RecommendationsContent> {
    const panel = await this.unitOfWork.reading(Panel).findOneBy({ id: panelId });
    if (!panel) throw new NotFound('There is no such panel.');
    const { name, slug } = panel;
    const sent = await this.sentBy(panelId);
    const cited = sent.map(({ madeOn: day, minute: number }) => ({ day, number }));
    const addressOf = await this.minutes.addressesOf(slug, cited);
    const isOut = ({ madeOn: day, minute: number }: PublishedRecommendation) => addressOf({ day, number }) !== null;
    return { panel: { name, slug }, recommendations: sent.filter(isOut) };
  }

  private async sentBy(panelId: string): Promise<PublishedRecommendation[]> {
    const made = await this.unitOfWork.reading(Recommendation).find({
      where: { direction: 'made', action: { panelId, isPrivate: false, minuteNumber: Not(IsNull()) } },
      relations: { action: true },
      order: { action: { raisedOn: 'DESC', referenceKey: 'DESC', id: 'DESC' } },
      take: MOST_PUBLISHED,
    });
    const bodies = await this.bodiesOf(made.map(({ id }) => id));
    return made.flatMap(({ id, action }) => {
      const own = bodies.get(id);
      if (!action || action.minuteNumber === null || !own) return [];
      const { reference, wording, raisedOn, minuteNumber } = action;
      return [{ reference, wording, madeOn: raisedOn, minute: minuteNumber, bodies: own }];
    });
  }

  /** By the id of the recommendation; only those it was sent to. */
  private async bodiesOf(recommendationIds: readonly string[]): Promise<Map<string, PublishedRecommendedBody[]>> {
    const where = { recommendationId: In([...recommendationIds]), sentOn: Not(IsNull()) };
    const bodies = await this.unitOfWork.reading(RecommendedBody).find({ where, order: { name: 'ASC', id: 'ASC' } });
    const replies = await this.unitOfWork.reading(BodyReply).find({
      where: { bodyId: In(bodies.map(({ id }) => id)) },
      order: { on: 'ASC', id: 'ASC' },
    });
    const published = new Map<string, PublishedRecommendedBody[]>();
    for (const body of bodies) {
      const own = replies.filter(({ bodyId }) => bodyId === body.id);
      const before = published.get(body.recommendationId) ?? [];
      published.set(body.recommendationId, [...before, ...publicPart(body, own)]);
    }
    return published;
  }
}

function publicPart(body: RecommendedBody, replies: readonly BodyReply[]): PublishedRecommendedBody[] {
  const { name, sentOn, noticeOn, replyDueOn, reportedBackOn } = body;
  if (sentOn === null) return [];
  const said = replies.map(({ kind, on, proposedAction, reasons }) => ({ kind, on, proposedAction, reasons }));
  return [{ name, sentOn, noticeOn, replyDueOn, replies: said, reportedBackOn }];
}
