import { createHash } from 'node:crypto';
import type { Publication } from './publication.entity.js';

/** What stands before the first publication of the chain. */
export const CHAIN_START = '0'.repeat(64);

type Hashed = Omit<Publication, 'hash' | 'id' | 'filedUnder' | 'supersedes' | 'withdrawalId' | 'withdrawal'>;

/**
 * SHA-256 over everything a publication says, the hashes of its files in order of their names, and the hash of the
 * publication before it: whoever changes one must change all that follow.
 */
export function publicationHash(publication: Hashed, files: readonly { name: string; fileHash: string }[]): string {
  const inOrder = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const facts = [
    publication.sequence,
    publication.kind,
    publication.subjectId,
    publication.edition,
    publication.address,
    publication.day,
    publication.contentSchema,
    publication.content,
    publication.publishedAt,
    publication.publishedBy,
    publication.supersedesId,
    inOrder.map(({ name, fileHash }) => [name, fileHash]),
    publication.previousHash,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
