import type { Publication } from '../../publications/publication.entity.js';

/** Something in the public record, without what it says. */
export type PublishedPiece = Pick<
  Publication,
  'id' | 'kind' | 'subjectId' | 'edition' | 'address' | 'day' | 'publishedAt'
>;
