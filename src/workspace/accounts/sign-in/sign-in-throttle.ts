import { Injectable } from '@nestjs/common';
import { networkOf } from '../../../platform/web/network-of.js';
import { MemoryThrottle, type Throttle } from '../../../platform/web/throttle.js';

const WITHIN_SECONDS = 15 * 60;

/**
 * Slows down whoever guesses: one account from one address, and from one address whatever accounts. An account is not
 * barred as such, or anybody could lock a clerk out on the day of publication.
 */
@Injectable()
export class SignInThrottle {
  private readonly ofAccount: Throttle = new MemoryThrottle({ attempts: 10, withinSeconds: WITHIN_SECONDS });
  private readonly ofAddress: Throttle = new MemoryThrottle({ attempts: 200, withinSeconds: WITHIN_SECONDS });

  /** @throws TooManyAttempts */
  async attempt(address: string, signInName: string): Promise<void> {
    const network = networkOf(address);
    await this.ofAddress.attempt(network);
    await this.ofAccount.attempt(`${network} ${signInName}`);
  }

  /** The attempt was right. */
  async forgive(address: string, signInName: string): Promise<void> {
    await this.ofAccount.forgive(`${networkOf(address)} ${signInName}`);
  }
}
