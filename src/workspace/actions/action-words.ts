/** Actions, their owners and their days in words, the same in lists, pages, files and mails. */
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { type Person, personInWords } from '../people/person.entity.js';
import type { Post } from '../people/post.entity.js';
import type { Action } from './action.entity.js';
import type { OwnerGone } from './owner-gone.js';

type Owned = Pick<Action, 'ownerPerson' | 'ownerPost' | 'ownerWords'> & { readonly ownerGone?: OwnerGone | null };

/** `Head of Service (vacant)`, `Councillor M. Elliott`, or in the words of the minute where nobody was found for these. */
export function ownerInWords(action: Owned, reader: Reader): string {
  const gone = action.ownerGone ? ` (${OWNER_GONE_WORDS[action.ownerGone]})` : '';
  if (action.ownerPost) return `${action.ownerPost.title}${gone}`;
  if (action.ownerPerson) return `${personFor(action.ownerPerson, reader)}${gone}`;
  return action.ownerWords === null ? 'No owner' : `No owner (the minute says “${action.ownerWords}”)`;
}

const OWNER_GONE_WORDS: Readonly<Record<OwnerGone, string>> = {
  left: 'has left',
  ended: 'the post has ended',
  vacant: 'vacant',
};

export function personFor(person: Person, reader: Reader): string {
  return mayKnow(reader, person) ? personInWords(person) : (person.publicDescription ?? 'A person not named in public');
}

export function partyInWords(party: { person?: Person | null; post?: Post | null }, reader: Reader): string {
  if (party.post) return party.post.title;
  return party.person ? personFor(party.person, reader) : '';
}

/** `16 October 2017`, or `No date` with why. */
export function dueInWords({ dueOn, dueWords }: Pick<Action, 'dueOn' | 'dueWords'>): string {
  if (dueOn !== null) return plainDate(dueOn);
  return dueWords === null ? 'No date' : `No date (the minute says “${dueWords}”)`;
}

/** `moved twice from 30 September 2017`; empty while it stands as it was first set. */
export function slipInWords({ timesMoved, originalDueOn }: Pick<Action, 'timesMoved' | 'originalDueOn'>): string {
  if (timesMoved === 0) return '';
  const times = timesMoved === 1 ? 'once' : timesMoved === 2 ? 'twice' : `${timesMoved} times`;
  return originalDueOn === null ? `moved ${times}` : `moved ${times} from ${plainDate(originalDueOn)}`;
}
