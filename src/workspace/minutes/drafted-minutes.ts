/** The minutes that an agenda asks for: one for each entry that is minuted for itself, with what it usually comes to. */
import { firstWording } from '../../domain/minutes/first-wording.js';
import { newId } from '../../platform/database/new-id.js';
import type { MinutedEntry } from '../agendas/minuted-entries.service.js';
import type { BlockDraft } from './items/block-drafts.js';
import type { EventOfMeeting } from './events-of-meeting.js';
import { withEvents } from './items/event-blocks.js';
import { resolutionDraft } from './items/resolution-draft.js';

export interface MinuteDraft {
  readonly entryId: string;
  readonly heading: string;
  readonly publicHeading: string | null;
  readonly blocks: readonly BlockDraft[];
}

/** `events` is who is known to have come and gone; only what belongs to an entry has a place in the draft. */
export function draftedMinutes(entries: readonly MinutedEntry[], events: readonly EventOfMeeting[]): MinuteDraft[] {
  return entries.filter(({ howMinuted }) => howMinuted === 'own-minute').map((entry) => draftOf(entry, events));
}

function draftOf(entry: MinutedEntry, events: readonly EventOfMeeting[]): MinuteDraft {
  const { id: entryId, kind, title, publicTitle, printed, minutesOf } = entry;
  const wording = firstWording({ kind, printed, minutesOf: minutesOf.map(({ day }) => day) });
  return {
    entryId,
    heading: title,
    publicHeading: publicTitle,
    blocks: withEvents(
      wording === null ? [] : [resolved(wording.clause, wording.marks)],
      events.filter((event) => event.entryId === entryId),
    ),
  };
}

function resolved(text: string, marks: BlockDraft['clauses'][number]['marks']): BlockDraft {
  const clause = { id: newId(), level: 0, text, marks, owner: null, due: null, publicLabel: null } as const;
  return {
    id: newId(),
    kind: 'resolution',
    text: '',
    isPrivate: false,
    resolution: resolutionDraft({}),
    clauses: [clause],
  };
}
