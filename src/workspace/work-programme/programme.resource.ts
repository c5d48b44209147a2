import type { Reader } from '../../domain/access/roles.js';
import type { ItemInView } from './item-in-view.js';
import { authorAsSent, authorInWords } from './programme-words.js';

export function toItemResource(item: ItemInView, reader: Reader) {
  const { id, panelId, title, purpose, scope, source, sourceWords, sourceMeetingId, dueOn } = item;
  const { meetingId, meeting, state, outcome, slips, version, moves } = item;
  return {
    id,
    panelId,
    title,
    purpose,
    scope,
    author: authorAsSent(item) ?? null,
    authorName: authorInWords(item, reader),
    source,
    sourceWords,
    sourceMeetingId,
    dueOn,
    meetingId,
    meetingOn: meeting?.day ?? null,
    state,
    outcome,
    slips,
    moves: moves.map(({ fromDay, toDay, reason, movedBy, movedAt }) => ({ fromDay, toDay, reason, movedBy, movedAt })),
    version,
  };
}
