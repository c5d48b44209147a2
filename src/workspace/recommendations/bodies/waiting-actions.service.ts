import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type ActionInView, ActionsService } from '../../actions/actions.service.js';
import { ActsService } from '../../actions/acts/acts.service.js';
import type { ActingUser } from '../acting-user.js';
import type { RecommendationInView } from '../recommendation-in-view.js';
import type { RecommendedBody } from './recommended-body.entity.js';

/** The recommendation's action, and those that hang on the answer, wait as long as a body owes it. */
@Injectable()
export class WaitingActions {
  constructor(
    private readonly acts: ActsService,
    private readonly actions: ActionsService,
  ) {}

  /** Part of the unit in which it is sent. */
  async begin(
    { action, linked }: RecommendationInView,
    { name, replyDueOn }: Pick<RecommendedBody, 'name' | 'replyDueOn'>,
    user: ActingUser & Reader,
  ): Promise<void> {
    const waits = { waitingFor: name, ...(replyDueOn === null ? {} : { replyDueOn }) };
    for (const each of [action, ...conditionsOf(linked)]) {
      if (each.state === 'open') await this.acts.take('waiting', each.id, { ...waits, version: each.version }, user);
    }
  }

  /** Part of the unit in which the last body answers. */
  async end({ action, linked }: RecommendationInView, text: string, user: ActingUser & Reader): Promise<void> {
    for (const { id } of [action, ...conditionsOf(linked)]) {
      const now = await this.actions.get(id, user);
      if (now.waitingSince === null || now.closedOn !== null) continue;
      await this.acts.take('reply', id, { text, version: now.version }, user);
    }
  }

  /** A word that is no answer stands on the record, and the clock goes on. */
  async note({ action }: RecommendationInView, text: string, user: ActingUser & Reader): Promise<void> {
    if (action.closedOn !== null) return;
    await this.acts.take('updates', action.id, { text, version: action.version }, user);
  }
}

function conditionsOf(linked: RecommendationInView['linked']): ActionInView[] {
  return linked.filter(({ kind }) => kind === 'condition').map(({ action }) => action);
}
