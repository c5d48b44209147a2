/** Items of a work programme in words, the same on pages, in JSON and in print. */
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import { longDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { sourceInWords } from '../../domain/work-programme/item-words.js';
import { slipsInWords } from '../../domain/work-programme/slips.js';
import { personInWords } from '../people/person.entity.js';
import type { ItemInView } from './item-in-view.js';
import type { ProgrammeItem } from './programme-item.entity.js';
import type { ProgrammeSlot } from './programme-slots.js';

type Authored = Pick<ProgrammeItem, 'authorPerson' | 'authorPost'>;

/** `Head of Service`, or `Not yet known`. */
export function authorInWords({ authorPerson, authorPost }: Authored, reader: Reader): string {
  if (authorPost) return authorPost.title;
  if (!authorPerson) return 'Not yet known';
  if (mayKnow(reader, authorPerson)) return personInWords(authorPerson);
  return authorPerson.publicDescription ?? 'A person not named in public';
}

/** As forms send it; undefined for nobody. */
export function authorAsSent({
  authorPersonId,
  authorPostId,
}: Pick<ProgrammeItem, 'authorPersonId' | 'authorPostId'>): string | undefined {
  if (authorPostId !== null) return `post:${authorPostId}`;
  return authorPersonId === null ? undefined : `person:${authorPersonId}`;
}

export function slotInWords({ kind, meeting }: ProgrammeSlot): string {
  if (kind === 'missed') return 'Needs another meeting';
  if (kind === 'taken') return 'Waiting for the minutes';
  return meeting === null ? 'To be fixed' : longDate(meeting.day);
}

export function originInWords({ source, sourceWords }: ProgrammeItem): string {
  return sourceInWords(source, sourceWords);
}

/** `Moved twice`; empty where it has not slipped. */
export function movedInWords({ slips }: Pick<ItemInView, 'slips'>): string {
  const words = slipsInWords(slips);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** `24 October 2017`, or `To be fixed`, with the day from which it is wanted. */
export function meetingInWords({ meeting, dueOn }: Pick<ProgrammeItem, 'meeting' | 'dueOn'>): string {
  if (meeting) return plainDate(meeting.day);
  return dueOn === null ? 'To be fixed' : `To be fixed, wanted from ${plainDate(dueOn)}`;
}
