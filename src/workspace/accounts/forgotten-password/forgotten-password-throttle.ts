import { Injectable } from '@nestjs/common';
import { networkOf } from '../../../platform/web/network-of.js';
import { MemoryThrottle, type Throttle } from '../../../platform/web/throttle.js';

const HOUR_SECONDS = 3600;

/** Nobody's mailbox is flooded, from whatever addresses, and nobody tries out a list of names from one. */
@Injectable()
export class ForgottenPasswordThrottle {
  private readonly ofName: Throttle = new MemoryThrottle({ attempts: 5, withinSeconds: HOUR_SECONDS });
  private readonly ofAddress: Throttle = new MemoryThrottle({ attempts: 50, withinSeconds: HOUR_SECONDS });

  /** @throws TooManyAttempts */
  async attempt(address: string, signInName: string): Promise<void> {
    await this.ofAddress.attempt(networkOf(address));
    await this.ofName.attempt(signInName);
  }
}
