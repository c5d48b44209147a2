import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PostHolding } from '../people/post-holding.entity.js';

/** Who holds which post today: what is asked of a post is asked of them. */
@Injectable()
export class HeldPosts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(personId: string | null): Promise<string[]> {
    if (personId === null) return [];
    const holdings = await this.unitOfWork.reading(PostHolding).findBy({ personId });
    return termsOn(holdings, this.clock.today()).map(({ postId }) => postId);
  }

  /** Those of these posts that somebody holds today. */
  async held(postIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (postIds.length === 0) return new Set();
    const where = { postId: In([...new Set(postIds)]) };
    const holdings = await this.unitOfWork.reading(PostHolding).findBy(where);
    return new Set(termsOn(holdings, this.clock.today()).map(({ postId }) => postId));
  }
}
