import { PUBLIC_READER, type Reader } from '../src/domain/access/roles.js';
import type { Actor } from '../src/platform/audit/audit-trail.js';

/** In whose name the demo is told: nobody who can sign in, with every role that its deeds need. */
export const DEMO_USER: Actor & Reader = {
  ...PUBLIC_READER,
  roles: ['administrator', 'monitoring-officer', 'clerk'],
  clerkOf: 'all',
  accountId: null,
  name: 'Demo council',
};
