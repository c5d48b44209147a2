/** What a seat must satisfy beside the others of its panel. */
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../../domain/errors.js';
import { overlappingChairs } from '../../../domain/membership/seats.js';
import { sharedDays } from '../../../domain/membership/term-of-office.js';
import type { Unit } from '../../../platform/database/unit.js';
import { Person } from '../../people/person.entity.js';
import { Post } from '../../people/post.entity.js';
import { Panel } from '../panel.entity.js';
import type { Seat } from '../seat.entity.js';
import type { SeatForm } from './seat.form.js';

export type SeatFacts = Omit<
  Seat,
  'id' | 'panelId' | 'panel' | 'position' | 'person' | 'post' | 'postHoldings' | 'version' | 'isVacant'
>;

/** Rights that only co-optees are asked about follow from every other role. @throws RuleBroken */
export function seatFrom(form: SeatForm): SeatFacts {
  refuseExemptOfSome(form);
  const isCoOptee = form.role === 'co-optee';
  const isMember = ['chair', 'vice-chair', 'member'].includes(form.role);
  return {
    role: form.role,
    personId: form.personId ?? null,
    postId: form.postId ?? null,
    heldBy: form.heldBy ?? null,
    represents: form.represents ?? null,
    limitedTo: form.limitedTo ?? null,
    votes: isMember || (isCoOptee && form.votes === true),
    seesExempt:
      form.limitedTo === undefined &&
      (isMember || form.role === 'substitute' || (isCoOptee && form.seesExempt === true)),
    from: form.from,
    to: form.to ?? null,
    nameStyle: form.nameStyle ?? null,
    appointingMinute: form.appointingMinute ?? null,
  };
}

/** Which items a seat is for is said in words: it would open the exempt papers of every item. */
function refuseExemptOfSome({ role, limitedTo, seesExempt }: SeatForm): void {
  if (role !== 'co-optee' || limitedTo === undefined || seesExempt !== true) return;
  throw new RuleBroken(
    'Select no: a co-optee who sits for some items only cannot see exempt papers, which would be those of every item',
    'seesExempt',
  );
}

/** @throws RuleBroken */
export async function refuseUnsoundSeat(unit: Unit, seat: Seat, others: readonly Seat[]): Promise<void> {
  if ([seat.personId, seat.postId, seat.heldBy].filter((holder) => holder !== null).length > 1) {
    const field = seat.heldBy === null ? 'postId' : 'heldBy';
    throw new RuleBroken('Choose a person, choose a post or name a body: only one of them', field);
  }
  if (seat.to !== null && seat.to < seat.from) {
    throw new RuleBroken(`The last day must be ${longDate(seat.from)} or later`, 'to');
  }
  await refuseUnknownPerson(unit, seat);
  await refuseUnknownPost(unit, seat);
  refuseSecondSeat(seat, others);
  const { allowsCoChairs } = await unit.manager.findOneByOrFail(Panel, { id: seat.panelId });
  if (!allowsCoChairs) refuseSecondChair(seat, others);
}

async function refuseUnknownPerson(unit: Unit, { personId }: Seat): Promise<void> {
  if (personId !== null && !(await unit.manager.existsBy(Person, { id: personId }))) {
    throw new RuleBroken('Select the person from the list', 'personId');
  }
}

async function refuseUnknownPost(unit: Unit, { postId }: Seat): Promise<void> {
  if (postId !== null && !(await unit.manager.existsBy(Post, { id: postId }))) {
    throw new RuleBroken('Select the post from the list', 'postId');
  }
}

/** Two seats at once would count one person twice. */
function refuseSecondSeat(seat: Seat, others: readonly Seat[]): void {
  const isSame = (other: Seat) =>
    (seat.personId !== null && other.personId === seat.personId) ||
    (seat.postId !== null && other.postId === seat.postId);
  const held = others.find((other) => isSame(other) && sharedDays(seat, other) !== null);
  if (held) {
    const [who, field] = seat.personId === null ? ['post', 'postId'] : ['person', 'personId'];
    throw new RuleBroken(
      `This ${who} already has a seat on this panel from ${longDate(held.from)}${held.to === null ? '' : ` to ${longDate(held.to)}`}`,
      field,
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
