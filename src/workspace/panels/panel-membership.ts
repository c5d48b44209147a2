/** A panel's members as its agendas and its public page print them: nobody is named who is not named in public. */
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { printedMembership, type SeatOccupant } from '../../domain/membership/printed-membership.js';
import { seatsOn } from '../../domain/membership/seats.js';
import type { MembershipContent } from '../../publications/content/membership-content.js';
import { nameOf } from '../people/person.entity.js';
import type { Panel } from './panel.entity.js';
import type { Seat } from './seat.entity.js';

/** `seats` are all of the panel's, with their persons, in their order. */
export function panelMembership(panel: Panel, seats: readonly Seat[], day: CalendarDate): MembershipContent {
  const toPrint = seatsOn(seats, day).map((seat) => ({
    role: seat.role,
    occupant: publicOccupant(seat),
    represents: seat.represents,
    limitedTo: seat.limitedTo,
  }));
  const style = {
    layout: panel.membershipLayout,
    nameStyle: 'initials' as const,
    chairWord: panel.chairWord === '' ? null : panel.chairWord,
    viceChairWord: panel.chairWord === '' ? null : `Vice-${panel.chairWord}`,
  };
  return {
    heading: `Membership of the ${panel.name}`,
    layout: panel.membershipLayout,
    lines: printedMembership(toPrint, style),
  };
}

function publicOccupant({ person, heldBy }: Seat): SeatOccupant {
  if (person) {
    return person.namedInPublic
      ? { kind: 'person', name: nameOf(person) }
      : { kind: 'description', text: person.publicDescription ?? 'a member not named in public' };
  }
  return heldBy === null ? { kind: 'vacancy' } : { kind: 'description', text: heldBy };
}
