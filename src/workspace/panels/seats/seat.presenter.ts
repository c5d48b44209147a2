import { mayKnow, type Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { membersOn, tooManyMembers } from '../../../domain/membership/maximum-members.js';
import { isHeldOn, SEAT_ROLES, seatsOn } from '../../../domain/membership/seats.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Cell, Option, Row } from '../../../platform/web/pages/list-page.js';
import { peoplePaths } from '../../people/people.paths.js';
import type { OptionGroup } from '../../people/person-choices.service.js';
import { mayKeepPanel } from '../panel-rights.js';
import { NAME_STYLE_WORDS, optionsOf, ROLE_WORDS } from '../panel-words.js';
import type { Panel } from '../panel.entity.js';
import { panelPaths, panelSurroundings } from '../panel.paths.js';
import type { Seat } from '../seat.entity.js';
import { holderName } from './seat-holder.js';

export interface Register {
  readonly panel: Panel;
  /** Of any day. */
  readonly seats: readonly Seat[];
  readonly on: CalendarDate;
  /** The most members that the terms of reference allow on that day; null where they do not say. */
  readonly maximumMembers: number | null;
  readonly reader: Reader;
}

/** The register as at a day, and what begins after it (LGA 1972, s.100G(1)). */
export function presentRegister(register: Register) {
  const { panel, seats, on, maximumMembers, reader } = register;
  const later = seats.filter(({ from }) => from > on);
  const mayKeep = mayKeepPanel(reader, panel.id);
  return {
    ...panelSurroundings(panel, 'Members', reader),
    title: `Members of the ${panel.name}`,
    on,
    warning: tooManyMembers(membersOn(seats, on), maximumMembers),
    ...presentForm({ on }),
    former: seats.some(({ to }) => to !== null && to < on) ? panelPaths.formerSeats(panel.id) : null,
    newSeat: mayKeep ? panelPaths.newSeat(panel.id) : null,
    members: tableOf(`Members on ${plainDate(on)}`, inOrder(seatsOn(seats, on)), register, mayKeep),
    later: later.length === 0 ? null : tableOf('Beginning later', inOrder(later), register, mayKeep),
  };
}

export function seatChoices(people: readonly OptionGroup[], posts: readonly Option[]) {
  return {
    roles: optionsOf(ROLE_WORDS),
    people,
    posts: [{ value: '', text: 'No post' }, ...posts],
    nameStyles: [{ value: '', text: 'As the panel prints names' }, ...optionsOf(NAME_STYLE_WORDS)],
    yesOrNo: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ],
  };
}

/** The form as it opens. */
export function seatFormOf(seat: Seat): object {
  return { ...seat, votes: seat.votes ? 'yes' : 'no', seesExempt: seat.seesExempt ? 'yes' : 'no' };
}

/** The name is left out for readers who may not read it; `holder` says who it is in words they may. */
export function toSeatResource(seat: Seat, reader: Reader, on: CalendarDate) {
  return {
    id: seat.id,
    panelId: seat.panelId,
    role: seat.role,
    holder: holderName(seat, reader, on),
    personId: seat.personId,
    postId: seat.postId,
    heldBy: seat.heldBy,
    isVacant: seat.isVacant,
    represents: seat.represents,
    limitedTo: seat.limitedTo,
    votes: seat.votes,
    seesExempt: seat.seesExempt,
    from: seat.from,
    to: seat.to,
    nameStyle: seat.nameStyle,
    appointingMinute: seat.appointingMinute,
    version: seat.version,
  };
}

function tableOf(caption: string, seats: readonly Seat[], register: Register, mayKeep: boolean) {
  const headings = ['Holder', 'Role', 'Represents', 'From', 'To', ...(mayKeep ? ['Change'] : [])];
  return {
    caption,
    columns: headings.map((heading) => ({ heading })),
    rows: seats.map((seat) => rowOf(seat, register, mayKeep)),
  };
}

function rowOf(seat: Seat, { reader, panel, on }: Register, mayKeep: boolean): Row {
  const holder = holderName(seat, reader, on > seat.from ? on : seat.from);
  const cells: Cell[] = [
    seat.person && mayKnow(reader, seat.person)
      ? { link: { text: holder, href: peoplePaths.show(seat.person.id) } }
      : { text: holder },
    { text: roleInWords(seat) },
    { text: [seat.represents, seat.limitedTo && `for ${seat.limitedTo} only`].filter(Boolean).join('; ') },
    { date: seat.from },
    seat.to === null ? { text: 'No end set' } : { date: seat.to },
  ];
  return { cells: mayKeep ? [...cells, { list: changesOf(seat, holder, panel, isHeldOn(seat, on)) }] : cells };
}

function changesOf(seat: Seat, holder: string, panel: Panel, isHeld: boolean): Cell[] {
  const whose = `the seat of ${holder}`;
  const edit = { link: { text: 'Correct', href: panelPaths.seat(panel.id, seat.id), hidden: whose } };
  const end = { link: { text: 'End', href: panelPaths.seatEnding(panel.id, seat.id), hidden: whose } };
  const succeed = {
    link: { text: 'Successor', href: panelPaths.seatSuccession(panel.id, seat.id), hidden: `in ${whose}` },
  };
  return isHeld ? [edit, end, succeed] : [edit];
}

function roleInWords({ role, votes }: Seat): string {
  return role === 'co-optee' ? `${ROLE_WORDS[role]} (${votes ? 'votes' : 'does not vote'})` : ROLE_WORDS[role];
}

function inOrder(seats: readonly Seat[]): Seat[] {
  return [...seats].sort((one, other) => SEAT_ROLES.indexOf(one.role) - SEAT_ROLES.indexOf(other.role));
}
