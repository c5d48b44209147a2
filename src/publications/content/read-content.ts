import type { Publication, PublicationKind } from '../publication.entity.js';
import { fromAgendaContent1 } from './agenda-content-1.js';
import { fromDecisionsContent1, fromMinutesContent1 } from './minutes-content-1.js';
import type { PublishedContent } from './published-content.js';

/** What each schema that is not in the shape of today is read by: the kind, then the schema. */
const READERS: Readonly<Record<string, (stored: never) => unknown>> = {
  'agenda 1': fromAgendaContent1,
  'draft-minutes 1': fromMinutesContent1,
  'approved-minutes 1': fromMinutesContent1,
  'decisions 1': fromDecisionsContent1,
};

/** What a snapshot says, in the shape of today: the snapshot itself is never changed. */
export function readContent<Kind extends PublicationKind>(
  kind: Kind,
  { content, contentSchema }: Publication,
): PublishedContent[Kind] {
  const stored: unknown = JSON.parse(content);
  const read = READERS[`${kind} ${contentSchema}`];
  return (read ? read(stored as never) : stored) as PublishedContent[Kind];
}
