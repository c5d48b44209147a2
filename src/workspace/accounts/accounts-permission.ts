import { maySettings, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';

/** @throws NotAllowed */
export function refuseUnlessAdministrator(user: Reader): void {
  if (!maySettings(user)) throw new NotAllowed('Only an administrator may see and change accounts.');
}

/**
 * Who can sign in, and as what, is decided by a person: a program that could would make itself a way in that outlives
 * its token. @throws NotAllowed
 */
export function refuseUnlessAdministratorAtDesk(user: Actor & Reader): void {
  refuseUnlessAdministrator(user);
  if (user.isProgram === true) throw new NotAllowed('A program cannot change who may sign in. Sign in to do that.');
}
