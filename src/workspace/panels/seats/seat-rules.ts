/** What a seat must satisfy beside the others of its panel. */
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../../domain/errors.js';
import { overlappingChairs } from '../../../domain/membership/seats.js';
import type { Unit } from '../../../platform/database/unit.js';
import { Person } from '../../people/person.entity.js';
import type { Seat } from '../seat.entity.js';
import type { SeatForm } from './seat.form.js';

export type SeatFacts = Omit<Seat, 'id' | 'panelId' | 'panel' | 'position' | 'person' | 'version' | 'isVacant'>;

/** Rights that only co-optees are asked about follow from every other role. */
export function seatFrom(form: SeatForm): SeatFacts {
  const isCoOptee = form.role === 'co-optee';
  const isMember = ['chair', 'vice-chair', 'member'].includes(form.role);
  return {
    role: form.role,
    personId: form.personId ?? null,
    heldBy: form.heldBy ?? null,
    represents: form.represents ?? null,
    limitedTo: form.limitedTo ?? null,
    votes: isMember || (isCoOptee && form.votes === true),
    seesExempt: isMember || form.role === 'substitute' || (isCoOptee && form.seesExempt === true),
    from: form.from,
    to: form.to ?? null,
  };
}

/** @throws RuleBroken */
export async function refuseUnsoundSeat(unit: Unit, seat: Seat, others: readonly Seat[]): Promise<void> {
  if (seat.personId !== null && seat.heldBy !== null) {
    throw new RuleBroken('Choose a person or name a body, not both', 'heldBy');
  }
  if (seat.to !== null && seat.to < seat.from) {
    throw new RuleBroken(`The last day must be ${longDate(seat.from)} or later`, 'to');
  }
  await refuseUnknownPerson(unit, seat);
  refuseSecondSeat(seat, others);
  refuseSecondChair(seat, others);
}

async function refuseUnknownPerson(unit: Unit, { personId }: Seat): Promise<void> {
  if (personId !== null && !(await unit.manager.existsBy(Person, { id: personId }))) {
    throw new RuleBroken('Select the person from the list', 'personId');
  }
}

/** Two seats at once would count one person twice. */
function refuseSecondSeat(seat: Seat, others: readonly Seat[]): void {
  const held = others.find((other) => seat.personId !== null && other.personId === seat.personId && meet(seat, other));
  if (held) {
    throw new RuleBroken(
      `This person already has a seat on this panel from ${longDate(held.from)}${held.to === null ? '' : ` to ${longDate(held.to)}`}`,
      'personId',
    );
  }
}

function refuseSecondChair(seat: Seat, others: readonly Seat[]): void {
  const overlap = overlappingChairs([...others, seat]).find(({ seats }) => seats.includes(seat));
  if (!overlap) return;
  const until = overlap.to === null ? '' : ` to ${longDate(overlap.to)}`;
  throw new RuleBroken(
    `This panel already has somebody in the chair from ${longDate(overlap.from)}${until}. End that seat first`,
    'role',
  );
}

function meet(one: Seat, other: Seat): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);
}
