/** What a panel did with a matter: decided it, recommended it to another body, or dealt with it otherwise. */
export const RESOLUTION_KINDS = ['resolved', 'recommended', 'agreed', 'noted', 'deferred', 'referred'] as const;
export type ResolutionKind = (typeof RESOLUTION_KINDS)[number];
