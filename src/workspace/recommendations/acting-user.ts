import type { Actor } from '../../platform/audit/audit-trail.js';

/** Who writes on the record of an action. */
export type ActingUser = Actor & { readonly personId: string | null };
