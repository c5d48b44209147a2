import type { EntryInFull } from '../agenda-in-full.js';
import type { PaperKind } from '../paper.entity.js';

/** What the next paper of an entry is, unless somebody says otherwise. */
export function usualKind({ kind, papers }: Pick<EntryInFull, 'kind' | 'papers'>): PaperKind {
  if (kind === 'minutes') return 'minutes';
  return papers.length === 0 ? 'report' : 'appendix';
}
