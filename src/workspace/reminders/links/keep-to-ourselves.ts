import type { Response } from 'express';

/** The address is the secret: no page that is opened from this one learns it, and no search engine keeps it. */
export function keepToOurselves(response: Response): Response {
  return response.set({ 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow' });
}
