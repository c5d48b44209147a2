import { type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { sharedDays, termsOn } from '../../domain/membership/term-of-office.js';
import { PostHolding } from '../people/post-holding.entity.js';
import { Seat } from './seat.entity.js';

const IN_ORDER = { position: 'ASC', id: 'ASC' } as const;

/** Seats in the order of their lists, with their persons and posts and whoever held those: two statements. */
export async function loadSeats(
  manager: EntityManager,
  where: FindOptionsWhere<Seat> | FindOptionsWhere<Seat>[],
): Promise<Seat[]> {
  const seats = await manager.find(Seat, { where, relations: { person: true, post: true }, order: IN_ORDER });
  const postIds = [...new Set(seats.flatMap(({ postId }) => (postId === null ? [] : [postId])))];
  if (postIds.length === 0) return seats;
  const order = { person: { sortKey: 'ASC' }, id: 'ASC' } as const;
  const holdings = await manager.find(PostHolding, {
    where: { postId: In(postIds) },
    relations: { person: true },
    order,
  });
  for (const seat of seats) {
    if (seat.postId !== null) seat.postHoldings = holdings.filter(({ postId }) => postId === seat.postId);
  }
  return seats;
}

/** Who sits in a post's seat on a day; nobody while the post is vacant, and several where it is shared. */
export function holdersOn({ postHoldings = [] }: Seat, day: CalendarDate): PostHolding[] {
  return termsOn(postHoldings, day);
}

/** A person's seats, those included that come with a post: as long as both the seat and the time in the post last. */
export async function loadSeatsOfPerson(manager: EntityManager, personId: string): Promise<Seat[]> {
  const order = { from: 'ASC', id: 'ASC' } as const;
  const own = await manager.find(Seat, { where: { personId }, relations: { panel: true }, order });
  const holdings = await manager.findBy(PostHolding, { personId });
  if (holdings.length === 0) return own;
  const ofPosts = await manager.find(Seat, {
    where: { postId: In(holdings.map(({ postId }) => postId)) },
    relations: { panel: true, post: true },
    order,
  });
  return [...own, ...holdings.flatMap((holding) => ofPosts.flatMap((seat) => withHolder(manager, seat, holding)))];
}

/** Each seat of a post as a seat of everybody who held it, as long as both lasted; the others as they are. */
export function seatsByPerson(manager: EntityManager, seats: readonly Seat[]): Seat[] {
  return seats.flatMap((seat) => {
    if (seat.postId === null) return [seat];
    return (seat.postHoldings ?? []).flatMap((holding) => withHolder(manager, seat, holding));
  });
}

function withHolder(manager: EntityManager, seat: Seat, holding: PostHolding): Seat[] {
  const shared = seat.postId === holding.postId ? sharedDays(seat, holding) : null;
  if (shared === null) return [];
  const { personId } = holding;
  return [manager.create(Seat, { ...seat, personId, from: shared.from ?? seat.from, to: shared.to })];
}
