import { maySettings, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';

/** @throws NotAllowed */
export function refuseUnlessAdministrator(user: Reader): void {
  if (!maySettings(user)) throw new NotAllowed('Only an administrator may register people and change their details.');
}
