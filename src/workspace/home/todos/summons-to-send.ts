import { meetingPaths } from '../../meetings/meeting.paths.js';
import type { MeetingAtHand } from '../meeting-at-hand.js';
import { meetingInShort } from './meeting-in-short.js';
import type { Todo } from './todo.js';

/**
 * Null unless a meeting of the full council has its agenda out while not every member is summoned yet.
 * (LGA 1972, Sch 12 para 4(1A).)
 */
export function summonsToSend({ meeting, deadline, agenda }: MeetingAtHand): Todo | null {
  const isOpen = meeting.panel.kind === 'council' && meeting.summonsAt === null;
  if (!isOpen || agenda?.state !== 'published' || deadline === null) return null;
  return {
    text: `${meetingInShort(meeting)}: summon the members`,
    href: meetingPaths.summons(meeting.id),
    hint: 'The proper officer authenticates the summons; what goes out on paper is recorded when it is left or posted.',
    due: deadline.publishBy,
  };
}
