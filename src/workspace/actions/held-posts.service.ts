import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PostHolding } from '../people/post-holding.entity.js';

/** The posts somebody holds today: what is asked of a post is asked of them. */
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
}
