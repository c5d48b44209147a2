import type { Publication, PublicationKind } from '../publication.entity.js';
import { type AgendaContent1, fromAgendaContent1 } from './agenda-content-1.js';
import type { PublishedContent } from './published-content.js';

/** What a snapshot says, in the shape of today: the snapshot itself is never changed. */
export function readContent<Kind extends PublicationKind>(
  kind: Kind,
  { content, contentSchema }: Publication,
): PublishedContent[Kind] {
  const stored: unknown = JSON.parse(content);
  const isEarlierAgenda = kind === 'agenda' && contentSchema === 1;
  return (isEarlierAgenda ? fromAgendaContent1(stored as AgendaContent1) : stored) as PublishedContent[Kind];
}
