import { printedName } from '../../domain/membership/person-name.js';
import { nameOf } from '../people/person.entity.js';
import type { Account } from './account.entity.js';

/** `Councillor Mary Elliott`, as the header greets them and the audit trail names them. */
export function ownerName({ person, signInName }: Account): string {
  return person ? printedName(nameOf(person), 'forename') : signInName;
}
