import type { Chance } from '../config/chance.js';

/** How long after each failed attempt the next one is made: a day in all, longer each time. */
const WAITS_MINUTES = [1, 5, 15, 60, 180, 360, 720];
/** By how much a wait may be shorter or longer, so that what failed together does not come back together. */
const JITTER = 0.2;

/** How often a mail is tried before it is set aside. */
export const MOST_ATTEMPTS = WAITS_MINUTES.length + 1;

/** Milliseconds to wait after this many attempts; null when it was the last. */
export function waitAfter(attempts: number, chance: Chance): number | null {
  const minutes = WAITS_MINUTES[attempts - 1];
  return minutes === undefined ? null : Math.round(minutes * 60_000 * (1 - JITTER + 2 * JITTER * chance()));
}
