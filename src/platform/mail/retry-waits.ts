/** How long after each failed attempt the next one is made: a day in all, longer each time. */
const WAITS_MINUTES = [1, 5, 15, 60, 180, 360, 720];

/** How often a mail is tried before it is set aside. */
export const MOST_ATTEMPTS = WAITS_MINUTES.length + 1;

/** Milliseconds to wait after this many attempts; null when it was the last. */
export function waitAfter(attempts: number): number | null {
  const minutes = WAITS_MINUTES[attempts - 1];
  return minutes === undefined ? null : minutes * 60_000;
}
