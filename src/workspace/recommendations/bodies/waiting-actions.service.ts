import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { enumerated } from '../../../domain/enumeration.js';
import { answeredOn } from '../../../domain/recommendations/reply-standing.js';
import { type ActionInView, ActionsService } from '../../actions/actions.service.js';
import { ActsService } from '../../actions/acts/acts.service.js';
import type { ActingUser } from '../acting-user.js';
import type { RecommendationInView } from '../recommendation-in-view.js';
import { RecommendationsService } from '../recommendations.service.js';
import type { RecommendedBody } from './recommended-body.entity.js';

const LONGEST_NAME = 200;

/** The recommendation's action, and those that hang on the answer, wait as long as any body owes it. */
@Injectable()
export class WaitingActions {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly acts: ActsService,
    private readonly actions: ActionsService,
  ) {}

  /**
   * Brings them in step with what is owed now, as part of the unit that changed it; `said` goes on the record. What was
   * recommended to the panel is the panel's own to answer, and waits for nobody.
   */
  async follow(id: string, said: string | null, user: ActingUser & Reader): Promise<void> {
    const { recommendation, action, bodies, linked } = await this.recommendations.get(id, user);
    const owing = bodies.filter(({ body, replies }) => body.sentOn !== null && answeredOn({ replies }) === null);
    const isOwed = recommendation.direction === 'made' && owing.length > 0;
    if (said !== null && (isOwed || action.waitingSince === null)) await this.note(action, said, user);
    if (recommendation.direction === 'received') return;
    for (const each of [action, ...conditionsOf(linked)]) {
      if (isOwed)
        await this.wait(
          each,
          owing.map(({ body }) => body),
          user,
        );
      else await this.end(each, said ?? 'Nobody owes a reply any more.', user);
    }
  }

  private async wait(
    { id }: ActionInView,
    owing: readonly RecommendedBody[],
    user: ActingUser & Reader,
  ): Promise<void> {
    const now = await this.actions.get(id, user);
    const waitingFor = enumerated(owing.map(({ name }) => name)).slice(0, LONGEST_NAME);
    const [replyDueOn = null] = owing.flatMap((body) => body.replyDueOn ?? []).sort();
    const [askedOn = null] = owing.flatMap((body) => body.sentOn ?? []).sort();
    const isSame = now.waitingFor === waitingFor && now.replyDueOn === replyDueOn && now.waitingSince === askedOn;
    if (now.state !== 'open' || isSame) return;
    const days = { ...(replyDueOn === null ? {} : { replyDueOn }), ...(askedOn === null ? {} : { askedOn }) };
    await this.acts.take('waiting', id, { waitingFor, ...days, version: now.version }, user);
  }

  private async end({ id }: ActionInView, text: string, user: ActingUser & Reader): Promise<void> {
    const now = await this.actions.get(id, user);
    if (now.waitingSince === null || now.closedOn !== null) return;
    await this.acts.take('reply', id, { text, version: now.version }, user);
  }

  private async note({ id, closedOn, version }: ActionInView, text: string, user: ActingUser & Reader): Promise<void> {
    if (closedOn === null) await this.acts.take('updates', id, { text, version }, user);
  }
}

function conditionsOf(linked: RecommendationInView['linked']): ActionInView[] {
  return linked.filter(({ kind }) => kind === 'condition').map(({ action }) => action);
}
