/** Who holds a seat, in the words this reader may read. */
import { mayKnow, type Reader } from '../../../domain/access/roles.js';
import { fullName } from '../../people/person.entity.js';
import type { Seat } from '../seat.entity.js';

/** Who is not named in public is named to those who run the council's meetings, and to themselves. */
export function holderName({ person, heldBy }: Seat, reader: Reader): string {
  if (!person) return heldBy ?? 'Vacancy';
  return mayKnow(reader, person) ? fullName(person) : (person.publicDescription ?? 'A member not named in public');
}
