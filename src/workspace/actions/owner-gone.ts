/** An action whose owner is gone has nobody to do it, whatever it says; in the database and outside it alike. */
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { hasLeft } from '../people/person.entity.js';
import type { Action } from './action.entity.js';

/** The person has left the council, the post has ended, or nobody holds it. */
export type OwnerGone = 'left' | 'ended' | 'vacant';

type Owned = Pick<Action, 'closedOn' | 'ownerPerson' | 'ownerPost'>;

/** Null where the owner is there, where there is none, and where nothing is left to do. */
export function ownerGone(action: Owned, heldPostIds: ReadonlySet<string>, today: CalendarDate): OwnerGone | null {
  const { closedOn, ownerPerson, ownerPost } = action;
  if (closedOn !== null) return null;
  if (ownerPerson) return hasLeft(ownerPerson, today) ? 'left' : null;
  if (!ownerPost) return null;
  if (ownerPost.endedOn !== null && ownerPost.endedOn < today) return 'ended';
  return heldPostIds.has(ownerPost.id) ? null : 'vacant';
}

/** The same over the alias `action`, with the day as `:today`. */
export const OWNER_GONE_IN_SQL = `(action.closedOn IS NULL AND (
  action.ownerPersonId IN (SELECT gone.id FROM people gone WHERE gone.left_on < :today)
  OR action.ownerPostId IN (SELECT ended.id FROM posts ended WHERE ended.ended_on < :today)
  OR (action.ownerPostId IS NOT NULL AND action.ownerPostId NOT IN (SELECT held.post_id FROM post_holdings held
    WHERE (held.from_day IS NULL OR held.from_day <= :today) AND (held.to_day IS NULL OR held.to_day >= :today)))))`;
