import { enumerated } from '../../../domain/enumeration.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import type { MeetingAtHand } from '../meeting-at-hand.js';
import { meetingInShort } from './meeting-in-short.js';
import type { Todo } from './todo.js';

/**
 * Null unless the agenda is on the web while another of the acts of notice is not written down: the web alone is not the
 * statutory act. (LGA 1972, ss.100A(6)(a) and 100B; Sch 12 para 4(1A).)
 */
export function noticesToRecord({ meeting, deadline, agenda }: MeetingAtHand): Todo | null {
  const missing = missingActs(meeting);
  if (agenda?.state !== 'published' || deadline === null || missing.length === 0) return null;
  return {
    text: `${meetingInShort(meeting)}: record ${enumerated(missing)}`,
    href: meetingPaths.notices(meeting.id),
    hint: 'The agenda is on the web; clear days are counted from the latest of these acts.',
    due: deadline.publishBy,
  };
}

/** The summons to the full council has a page and a line of its own. */
function missingActs({ officeNoticeAt, inspectionAt, summonsAt, panel }: MeetingOfPanel): string[] {
  return [
    officeNoticeAt === null ? 'the notice at the offices' : '',
    inspectionAt === null ? 'the copies for inspection' : '',
    summonsAt === null && panel.kind !== 'council' ? 'the summons' : '',
  ].filter((act) => act !== '');
}
