/** A panel's members as its agendas and its public page print them: nobody is named who is not named in public. */
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import {
  printedMembership,
  printedOccupant,
  roleInPrint,
  type SeatOccupant,
  type SeatToPrint,
} from '../../domain/membership/printed-membership.js';
import { SEAT_ROLES, seatsOn } from '../../domain/membership/seats.js';
import type { MembershipContent } from '../../publications/content/membership-content.js';
import type { PanelMember } from '../../publications/content/panel-content.js';
import { hasLeft, nameOf, type Person } from '../people/person.entity.js';
import type { Panel } from './panel.entity.js';
import { holdersOn } from './seat-loader.js';
import type { Seat } from './seat.entity.js';

/** `seats` are all of the panel's, as `loadSeats` reads them, in their order. */
export function panelMembership(panel: Panel, seats: readonly Seat[], day: CalendarDate): MembershipContent {
  const toPrint = seatsOn(seats, day).flatMap((seat) => placesOf(seat, day).map(({ printed }) => printed));
  return {
    heading: `Membership of the ${panel.name}`,
    layout: panel.membershipLayout,
    lines: printedMembership(toPrint, styleOf(panel)),
  };
}

/** One by one, with the pages of those who have one. */
export function panelMembers(panel: Panel, seats: readonly Seat[], day: CalendarDate): PanelMember[] {
  const style = styleOf(panel);
  const ordered = [...seatsOn(seats, day)].sort((one, other) => rank(one) - rank(other));
  return ordered.flatMap((seat) =>
    placesOf(seat, day).map(({ printed, person }) => ({
      name: printedOccupant(printed, style.nameStyle),
      role: roleInPrint(printed.role, style),
      represents: printed.represents,
      limitedTo: printed.limitedTo,
      page: person !== null && hasPublicPage(person, day) ? person.slug : null,
    })),
  );
}

/** Councillors always have one; co-optees while they sit on a panel. */
export function hasPublicPage(person: Person, day: CalendarDate): boolean {
  return person.namedInPublic && !hasLeft(person, day) && ['councillor', 'co-optee'].includes(person.kind);
}

interface Place {
  readonly printed: SeatToPrint;
  readonly person: Person | null;
}

/** A seat gives one place; one of a shared post as many as it has holders. */
function placesOf(seat: Seat, day: CalendarDate): Place[] {
  if (seat.postId === null) return [placeOf(seat, seat.person ?? null, seat.represents)];
  const title = seat.post?.title ?? null;
  const holders = holdersOn(seat, day).flatMap(({ person }) => (person ? [person] : []));
  if (holders.length === 0) {
    const occupant = { kind: 'description', text: title === null ? 'vacancy' : `${title} (vacant)` } as const;
    return [{ printed: printed(seat, occupant, seat.represents), person: null }];
  }
  const represents = [title, seat.represents].filter((part) => part !== null).join('; ');
  return holders.map((person) => placeOf(seat, person, represents));
}

function placeOf(seat: Seat, person: Person | null, represents: string | null): Place {
  return { printed: printed(seat, publicOccupant(person, seat.heldBy), represents), person };
}

function printed({ role, limitedTo, nameStyle }: Seat, occupant: SeatOccupant, represents: string | null): SeatToPrint {
  return { role, occupant, represents, limitedTo, nameStyle };
}

function publicOccupant(person: Person | null, heldBy: string | null): SeatOccupant {
  if (person) {
    return person.namedInPublic
      ? { kind: 'person', name: nameOf(person) }
      : { kind: 'description', text: person.publicDescription ?? 'a member not named in public' };
  }
  return heldBy === null ? { kind: 'vacancy' } : { kind: 'description', text: heldBy };
}

/** How its papers print names and those who preside. */
export function styleOf({ membershipLayout, nameStyle, chairWord }: Panel) {
  return {
    layout: membershipLayout,
    nameStyle,
    chairWord: chairWord === '' ? null : chairWord,
    viceChairWord: chairWord === '' ? null : `Vice-${chairWord}`,
  };
}

function rank({ role }: Seat): number {
  return SEAT_ROLES.indexOf(role);
}
