import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyAttempts } from '../../domain/errors.js';

export interface ThrottleLimits {
  readonly attempts: number;
  readonly withinSeconds: number;
}

/**
 * Counts attempts by key, for example an address together with an account name, and refuses when there are too many.
 * One instance counts in memory; an installation of several gives its own counter in place of this class.
 */
export abstract class Throttle {
  /** Counts one attempt under each key. @throws TooManyAttempts */
  abstract attempt(...keys: readonly string[]): Promise<void>;

  /** Forgets what was counted: the attempt was right. */
  abstract forgive(...keys: readonly string[]): Promise<void>;
}

export class MemoryThrottle extends Throttle {
  private readonly limiter: RateLimiterMemory;

  constructor({ attempts, withinSeconds }: ThrottleLimits) {
    super();
    this.limiter = new RateLimiterMemory({ points: attempts, duration: withinSeconds });
  }

  async attempt(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.count(hashOf(key));
  }

  async forgive(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.limiter.delete(hashOf(key));
  }

  private async count(key: string): Promise<void> {
    try {
      await this.limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw new TooManyAttempts(`There were too many attempts. Try again in ${inWords(seconds)}.`, seconds);
    }
  }
}

/** Somebody may send names of megabytes, each of which stays in memory for as long as it counts. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64');
}

function inWords(seconds: number): string {
  if (seconds < 60) return 'a minute';
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
