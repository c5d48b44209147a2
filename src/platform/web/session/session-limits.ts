/** How long a session lives, in milliseconds. */
export interface SessionLimits {
  /** Without being used. */
  readonly idle: number;
  /** In all, however busy. */
  readonly absolute: number;
}

/** A session in use is written at most this often: each write is a unit of work that others wait for. */
const WRITE_EVERY = 5 * 60_000;

export function isDueForWriting(seenAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(seenAt) >= WRITE_EVERY;
}

/**
 * When a session that was created and seen at these instants ends. Its last use may be up to one writing interval
 * later than what was written, so that much is added to the idle limit: nobody is signed out early.
 */
export function expiryOf(createdAt: string, seenAt: Date, limits: SessionLimits): string {
  const idle = seenAt.getTime() + limits.idle + WRITE_EVERY;
  return new Date(Math.min(idle, Date.parse(createdAt) + limits.absolute)).toISOString();
}
