import type { AgendaInFull, EntryInFull } from './agenda-in-full.js';
import { fullName } from '../people/person.entity.js';
import { takesProgramme } from './entries/planned/programme-paper.js';
import { agendaPaths } from './agenda.paths.js';

interface RowLink {
  readonly text: string;
  /** What a screen reader hears between the words and the item they are about. */
  readonly of: string;
  readonly href: string;
}

/** What can be done to one entry: what is often done beside it, the rest in its menu. */
export function rowActions(entry: EntryInFull, { id: agendaId, entries }: AgendaInFull) {
  const { id, isWithdrawn, version } = entry;
  return {
    edit: isWithdrawn ? null : agendaPaths.entry(agendaId, id),
    return: isWithdrawn ? { action: agendaPaths.entryReturn(agendaId, id), version } : null,
    position: agendaPaths.entryPosition(agendaId, id),
    isFirst: entries[0]?.id === id,
    isLast: entries.at(-1)?.id === id,
    more: menuOf(entry, agendaId),
  };
}

function menuOf(entry: EntryInFull, agendaId: string): RowLink[] {
  const { id, kind, interests, isWithdrawn, officer } = entry;
  const isBusiness = kind === 'business' || kind === 'minutes';
  const links: (RowLink | false)[] = [
    isBusiness && !isWithdrawn && { text: 'Marking', of: ' of', href: agendaPaths.entryMarking(agendaId, id) },
    isBusiness && {
      text: `Interests (${interests.length})`,
      of: ' of',
      href: agendaPaths.interests(agendaId, id),
    },
    takesProgramme(entry) && {
      text: 'Put the work programme in the pack',
      of: ' under',
      href: agendaPaths.programmePaper(agendaId, id),
    },
    officer !== null &&
      !isWithdrawn && {
        text: `Ask ${fullName(officer)} for the report`,
        of: ' for',
        href: agendaPaths.reportRequest(agendaId, id),
      },
    kind === 'business' &&
      !isWithdrawn && { text: 'Urgent or late', of: ':', href: agendaPaths.entryUrgency(agendaId, id) },
    { text: 'Insert an item below', of: '', href: agendaPaths.newEntryBelow(agendaId, 'business', id) },
    { text: 'Insert a sub-heading below', of: '', href: agendaPaths.newEntryBelow(agendaId, 'heading', id) },
    isBusiness && { text: 'Move or copy', of: '', href: agendaPaths.entryTransfer(agendaId, id) },
    kind !== 'heading' && !isWithdrawn && { text: 'Withdraw', of: '', href: agendaPaths.entryWithdrawal(agendaId, id) },
    { text: 'Remove', of: '', href: agendaPaths.entryRemoval(agendaId, id) },
  ];
  return links.filter((link) => link !== false);
}
