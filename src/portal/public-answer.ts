import type { Response } from 'express';

const LONGEST_IN_CACHES_SECONDS = 60;

/** Public pages may be kept for a minute: no longer, so that what is withdrawn is gone everywhere within that. */
export function keepForAMinute(response: Response): void {
  response.setHeader('Cache-Control', `public, max-age=${LONGEST_IN_CACHES_SECONDS}`);
}
