/** Who holds a seat, in the words this reader may read. */
import { isClerk, isMonitoringOfficer, maySettings, type Reader } from '../../../domain/access/roles.js';
import { printedName } from '../../../domain/membership/person-name.js';
import { nameOf, type Person } from '../../people/person.entity.js';
import type { Seat } from '../seat.entity.js';

/** Who is not named in public is named to those who run the council's meetings, and to themselves. */
export function holderName({ person, heldBy }: Seat, reader: Reader): string {
  if (!person) return heldBy ?? 'Vacancy';
  return mayReadName(person, reader)
    ? printedName(nameOf(person), 'forename')
    : (person.publicDescription ?? 'A member not named in public');
}

function mayReadName(person: Person, reader: Reader): boolean {
  if (person.namedInPublic || reader.personId === person.id) return true;
  return maySettings(reader) || isClerk(reader) || isMonitoringOfficer(reader);
}
