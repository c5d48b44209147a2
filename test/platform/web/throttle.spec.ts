import { describe, expect, it } from '@jest/globals';
import { TooManyAttempts } from '../../../src/domain/errors.js';
import { MemoryThrottle } from '../../../src/platform/web/throttle.js';

async function attempts(throttle: MemoryThrottle, count: number, ...keys: string[]): Promise<void> {
  for (let done = 0; done < count; done += 1) await throttle.attempt(...keys);
}

describe('a throttle', () => {
  it('lets through as many attempts as allowed and refuses the next, saying when to try again', async () => {
    const throttle = new MemoryThrottle({ attempts: 3, withinSeconds: 600 });
    await attempts(throttle, 3, 'debbie');

    const next = throttle.attempt('debbie');

    await expect(next).rejects.toThrow('There were too many attempts. Try again in 10 minutes.');
    await expect(next).rejects.toMatchObject({ retryAfterSeconds: 600 });
  });

  it('counts each key for itself', async () => {
    const throttle = new MemoryThrottle({ attempts: 3, withinSeconds: 600 });
    await attempts(throttle, 3, 'debbie');

    await expect(throttle.attempt('gordon')).resolves.toBeUndefined();
  });

  it('refuses when any of several keys is used up', async () => {
    const throttle = new MemoryThrottle({ attempts: 3, withinSeconds: 600 });
    await attempts(throttle, 3, 'address 192.0.2.1');

    await expect(throttle.attempt('gordon', 'address 192.0.2.1')).rejects.toBeInstanceOf(TooManyAttempts);
  });

  it('forgets what was counted once an attempt was right', async () => {
    const throttle = new MemoryThrottle({ attempts: 3, withinSeconds: 600 });
    await attempts(throttle, 3, 'debbie');
    await throttle.forgive('debbie');

    await expect(throttle.attempt('debbie')).resolves.toBeUndefined();
  });
});
