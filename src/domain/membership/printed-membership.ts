/**
 * A panel's members as its agenda prints them: one sentence for each kind of seat, or one line for each person, with
 * the chair's word, whom they represent and what their seat is limited to. Whoever is not named in public is described.
 */
import { enumerated } from '../enumeration.js';
import { printedName, type NameStyle, type PersonName } from './person-name.js';
import { SEAT_ROLES, type SeatRole } from './seats.js';
import { isCouncillor, withSharedTitle } from './shared-title.js';

export type SeatOccupant =
  | { readonly kind: 'person'; readonly name: PersonName }
  /** A post, a body or persons without names: `two representatives of the LAC Council`. */
  | { readonly kind: 'description'; readonly text: string }
  | { readonly kind: 'vacancy' };

export interface SeatToPrint {
  readonly role: SeatRole;
  readonly occupant: SeatOccupant;
  /** `Chair of the Improving Lives Select Commission`, `Voluntary Sector Consortium`. */
  readonly represents: string | null;
  /** `older people’s issues` */
  readonly limitedTo: string | null;
  /** How this one's name is printed; left out or null for the style of the panel. */
  readonly nameStyle?: NameStyle | null;
}

export const MEMBERSHIP_LAYOUTS = ['sentence', 'list'] as const;
export type MembershipLayout = (typeof MEMBERSHIP_LAYOUTS)[number];

export interface MembershipStyle {
  readonly layout: MembershipLayout;
  readonly nameStyle: NameStyle;
  /** `Chair`, `Chairman`, `Chairperson`; null where the panel does not print who presides. */
  readonly chairWord: string | null;
  readonly viceChairWord: string | null;
}

/** Paragraphs in the sentence layout, lines in the list; seats of one role stay in the order given. */
export function printedMembership(seats: readonly SeatToPrint[], style: MembershipStyle): string[] {
  const ordered = [...seats].sort((one, other) => SEAT_ROLES.indexOf(one.role) - SEAT_ROLES.indexOf(other.role));
  if (style.layout === 'list') return ordered.map((seat) => printedLine(seat, style));
  return SENTENCES.flatMap(({ heading, roles }) => {
    const own = ordered
      .filter(({ role }) => roles.includes(role))
      .map((seat) => printedSeat(seat, notesIn(seat, style), style));
    return own.length === 0 ? [] : [sentence(heading, own)];
  });
}

/** `style` is the panel's; the seat may have one of its own. */
export function printedOccupant({ occupant, nameStyle }: SeatToPrint, style: NameStyle): string {
  switch (occupant.kind) {
    case 'person':
      return printedName(occupant.name, nameStyle ?? style);
    case 'description':
      return occupant.text;
    case 'vacancy':
      return 'vacancy';
  }
}

/** In the panel's own word for who presides, or else in the usual one. */
export function roleInPrint(role: SeatRole, { chairWord, viceChairWord }: MembershipStyle): string {
  const words: Readonly<Record<SeatRole, string>> = {
    chair: chairWord ?? 'Chair',
    'vice-chair': viceChairWord ?? 'Vice-chair',
    member: 'Member',
    substitute: 'Substitute',
    'co-optee': 'Co-opted member',
    adviser: 'Adviser',
  };
  return words[role];
}

const SENTENCES: readonly { readonly heading: string; readonly roles: readonly SeatRole[] }[] = [
  { heading: '', roles: ['chair', 'vice-chair', 'member'] },
  { heading: 'Substitutes: ', roles: ['substitute'] },
  { heading: 'Co-opted members: ', roles: ['co-optee'] },
  { heading: 'Advisers: ', roles: ['adviser'] },
];

function printedLine(seat: SeatToPrint, style: MembershipStyle): string {
  const role = ROLE_NOTES[seat.role];
  return capitalised(printedSeat(seat, [...(role === undefined ? [] : [role]), ...notesIn(seat, style)], style));
}

const ROLE_NOTES: Partial<Record<SeatRole, string>> = {
  substitute: 'substitute',
  'co-optee': 'co-opted',
  adviser: 'adviser',
};

function notesIn(seat: SeatToPrint, style: MembershipStyle): string[] {
  const presides = { chair: style.chairWord, 'vice-chair': style.viceChairWord };
  const word = seat.role === 'chair' || seat.role === 'vice-chair' ? presides[seat.role] : null;
  const limit = seat.limitedTo === null ? null : `for ${seat.limitedTo} only`;
  return [word, seat.represents, limit].filter((note) => note !== null);
}

function printedSeat(seat: SeatToPrint, notes: readonly string[], { nameStyle }: MembershipStyle): string {
  const name = printedOccupant(seat, nameStyle);
  return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
}

/** Councillors come first and share one title; others follow with their own. */
function sentence(heading: string, printed: readonly string[]): string {
  const others = printed.filter((name) => !isCouncillor(name));
  const groups = [withSharedTitle(printed.filter(isCouncillor)), enumerated(others)];
  const text = groups.filter((group) => group !== '').join('; ');
  return `${heading}${heading === '' ? capitalised(text) : text}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
