/** Who holds a seat, in the words this reader may read. */
import { mayKnow, type Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { enumerated } from '../../../domain/enumeration.js';
import { fullName, type Person } from '../../people/person.entity.js';
import { holdersOn } from '../seat-loader.js';
import type { Seat } from '../seat.entity.js';

/** Who is not named in public is named to those who run the council's meetings, and to themselves. */
export function holderName(seat: Seat, reader: Reader, on: CalendarDate): string {
  if (seat.post) {
    const holders = holdersOn(seat, on).flatMap(({ person }) => (person ? [nameFor(person, reader)] : []));
    return `${seat.post.title} (${holders.length === 0 ? 'vacant' : enumerated(holders)})`;
  }
  return seat.person ? nameFor(seat.person, reader) : (seat.heldBy ?? 'Vacancy');
}

function nameFor(person: Person, reader: Reader): string {
  return mayKnow(reader, person) ? fullName(person) : (person.publicDescription ?? 'A member not named in public');
}
