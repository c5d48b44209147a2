import type { Publication } from '../../publications/publication.entity.js';
import type { PublicationFile } from '../../publications/publication-file.entity.js';

/** One edition of what was withdrawn. */
export interface SealedCopy {
  readonly publication: Pick<Publication, 'id' | 'kind' | 'day' | 'address' | 'edition' | 'publishedAt'>;
  readonly files: readonly PublicationFile[];
}
