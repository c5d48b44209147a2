import { Inject, Injectable } from '@nestjs/common';
import { isClerk, type Reader } from '../../../domain/access/roles.js';
import { addDays } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { isAnswer, REPLY_KINDS } from '../../../domain/recommendations/reply-kinds.js';
import { type ReplyStanding, SOON_DAYS } from '../../../domain/recommendations/reply-standing.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { RecommendationInView } from '../recommendation-in-view.js';
import { Recommendation } from '../recommendation.entity.js';
import { RecommendationsLoader } from '../recommendations-loader.js';
import { FIRST_DUE, narrow, WAITS_FOR_CLERK } from '../recommendations-query.js';

/** As many as anybody deals with in a day. */
const MOST_LISTED = 20;
/** What a clerk has to do something about. */
const FOR_CLERKS: readonly ReplyStanding[] = ['to-send', 'due-soon', 'overdue', 'answered'];

export interface WaitingBody {
  readonly recommendationId: string;
  readonly reference: string;
  readonly standing: ReplyStanding;
  readonly replyDueOn: string | null;
}

/** What waits for the clerks of panels: to be sent, to be asked for, to be reported back. */
@Injectable()
export class BodiesWaiting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: RecommendationsLoader,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Those whose reply is due first at the top. */
  async of(reader: Reader): Promise<WaitingBody[]> {
    const kept = isClerk(reader) ? reader.clerkOf : [];
    if (kept.length === 0) return [];
    const select = this.unitOfWork
      .reading(Recommendation)
      .createQueryBuilder('recommendation')
      .innerJoin('recommendation.action', 'action')
      .addSelect(FIRST_DUE, 'first_due');
    narrow(select, { which: 'open' });
    const soon = addDays(this.clock.today(), SOON_DAYS);
    select.andWhere(WAITS_FOR_CLERK, { soon, answers: REPLY_KINDS.filter(isAnswer) });
    if (kept !== 'all') select.andWhere('action.panelId IN (:...kept)', { kept });
    const rows = await select.orderBy('first_due').addOrderBy('recommendation.id').limit(MOST_LISTED).getMany();
    return (await this.loader.load(rows, reader)).flatMap(waitingIn);
  }
}

function waitingIn({ recommendation, action, bodies }: RecommendationInView): WaitingBody[] {
  const facts = { recommendationId: recommendation.id, reference: action.reference };
  if (bodies.length === 0) return [{ ...facts, standing: 'to-send', replyDueOn: null }];
  return bodies
    .filter(({ standing }) => FOR_CLERKS.includes(standing))
    .map(({ standing, body: { replyDueOn } }) => ({ ...facts, standing, replyDueOn }));
}
