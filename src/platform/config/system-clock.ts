import type { SystemClock } from '../../domain/calendar/clock.js';

/** Injection token of the `SystemClock`, which is an interface and so cannot be its own. */
export const SYSTEM_CLOCK = Symbol('SystemClock');

/** The machine's clock; the only place in the product that reads it. */
export class RealSystemClock implements SystemClock {
  now(): Date {
    return new Date();
  }
}
