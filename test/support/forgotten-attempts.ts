import { type INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { MemoryThrottle } from '../../src/platform/web/throttle.js';

/** As after a restart of the server: whoever was refused may try again. */
export function forgetAttempts(app: INestApplicationContext): void {
  const throttles = [...app.get(ModulesContainer).values()]
    .flatMap(({ providers }) => [...providers.values()])
    .flatMap(({ instance }) => (typeof instance === 'object' && instance !== null ? Object.values(instance) : []))
    .filter((part) => part instanceof MemoryThrottle);
  if (throttles.length === 0) throw new Error('Attempts are counted elsewhere than they were.');
  throttles.forEach(forget);
}

/** The library forgets one key at a time, and the keys are only known to it. */
function forget(throttle: MemoryThrottle): void {
  const limiter: unknown = Reflect.get(throttle, 'limiter');
  if (!(limiter instanceof RateLimiterMemory)) throw new Error('A throttle counts elsewhere than it did.');
  const { points, duration } = limiter;
  Reflect.set(throttle, 'limiter', new RateLimiterMemory({ points, duration }));
}
