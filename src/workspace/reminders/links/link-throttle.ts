import { Injectable } from '@nestjs/common';
import { networkOf } from '../../../platform/web/network-of.js';
import { MemoryThrottle, type Throttle } from '../../../platform/web/throttle.js';

const QUARTER_SECONDS = 15 * 60;

/** Guessing is hopeless and is slowed down as well; a right link is never held up by what others in the building try. */
@Injectable()
export class LinkThrottle {
  private readonly ofGuesses: Throttle = new MemoryThrottle({ attempts: 20, withinSeconds: QUARTER_SECONDS });
  private readonly ofPosts: Throttle = new MemoryThrottle({ attempts: 20, withinSeconds: QUARTER_SECONDS });

  /** A link was wrong. @throws TooManyAttempts */
  async guessed(address: string): Promise<void> {
    await this.ofGuesses.attempt(networkOf(address));
  }

  /** Something is posted by a right link. @throws TooManyAttempts */
  async posted(linkId: string): Promise<void> {
    await this.ofPosts.attempt(linkId);
  }
}
