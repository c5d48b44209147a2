import { knowsEverybody, maySettings, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import type { Person } from './person.entity.js';

/** @throws NotAllowed */
export function refuseUnlessAdministrator(user: Reader): void {
  if (!maySettings(user)) throw new NotAllowed('Only an administrator may register people and change their details.');
}

export function mayReadContact(user: Reader, person: Person): boolean {
  return knowsEverybody(user) || user.personId === person.id;
}
