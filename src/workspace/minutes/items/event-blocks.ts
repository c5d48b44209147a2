import { newId } from '../../../platform/database/new-id.js';
import type { EventOfMeeting } from '../events-of-meeting.js';
import type { BlockDraft } from './block-drafts.js';

/** The public leaves before a matter is dealt with; whatever else happened stands at the end, from where it can be moved. */
export function withEvents(blocks: readonly BlockDraft[], events: readonly EventOfMeeting[]): BlockDraft[] {
  const before = events.filter(({ kind }) => kind === 'exclusion');
  const behind = events.filter(({ kind }) => kind !== 'exclusion');
  return [...before.map(eventBlock), ...blocks, ...behind.map(eventBlock)];
}

/** Public, whatever the minute is. */
function eventBlock({ kind, text }: EventOfMeeting): BlockDraft {
  return { id: newId(), kind, text, isPrivate: false, resolution: null, clauses: [] };
}
