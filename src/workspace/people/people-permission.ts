import { isClerk, isMonitoringOfficer, maySettings, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import type { Person } from './person.entity.js';

/** @throws NotAllowed */
export function refuseUnlessAdministrator(user: Reader): void {
  if (!maySettings(user)) throw new NotAllowed('Only an administrator may register people and change their details.');
}

/** Those who run the council's meetings know everybody, with mail address and telephone. */
export function knowsEverybody(user: Reader): boolean {
  return maySettings(user) || isClerk(user) || isMonitoringOfficer(user);
}

/** Who is not named in public, such as a child in care, is known to those who need the name, and to themselves. */
export function mayRead(user: Reader, person: Person): boolean {
  return person.namedInPublic || mayReadContact(user, person);
}

export function mayReadContact(user: Reader, person: Person): boolean {
  return knowsEverybody(user) || user.personId === person.id;
}
