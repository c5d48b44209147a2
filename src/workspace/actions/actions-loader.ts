import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type ActionInView, inView } from './action-in-view.js';
import { Action } from './action.entity.js';
import { HeldPosts } from './held-posts.service.js';

/** An action that is in the reader's scope, and whether its private part is too. */
export interface ActionFound {
  readonly id: string;
  readonly opens: boolean;
}

const WITH = {
  panel: true,
  meeting: true,
  ownerPerson: true,
  ownerPost: true,
  strand: true,
  closingMeeting: true,
} as const;

/** Fills lines of the tracker in two statements. Asks nobody for permission. */
@Injectable()
export class ActionsLoader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly posts: HeldPosts,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** In the order asked for, as they stand on a day. */
  async load(found: readonly ActionFound[], day = this.clock.today()): Promise<ActionInView[]> {
    if (found.length === 0) return [];
    const where = { id: In(found.map(({ id }) => id)) };
    const actions = await this.unitOfWork.reading(Action).find({ where, relations: WITH });
    const byId = new Map(actions.map((action) => [action.id, action]));
    const heldPostIds = await this.posts.held(actions.flatMap(({ ownerPostId }) => ownerPostId ?? []));
    return found.flatMap(({ id, opens }) => {
      const action = byId.get(id);
      return action ? inView(action, { opens, heldPostIds }, day) : [];
    });
  }
}
