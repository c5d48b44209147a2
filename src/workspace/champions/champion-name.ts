/** Who a champion is, in the words this reader may read. */
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import { fullName } from '../people/person.entity.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';

/** Who is not named in public is named to those who run the council's meetings, and to themselves. */
export function championName({ person }: ChampionAppointment, reader: Reader): string {
  if (person && mayKnow(reader, person)) return fullName(person);
  return person?.publicDescription ?? 'A member not named in public';
}
