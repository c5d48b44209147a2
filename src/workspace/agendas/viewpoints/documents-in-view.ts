import { type FrozenAgenda } from '../packs/frozen-agenda.js';
import { closedPapersOf } from '../packs/pack-contents.js';
import type { ClosedPaper } from '../packs/packs-of-agenda.js';

export interface DocumentsOffered {
  readonly mayOpenFull: boolean;
  /** Those that open one by one, where the full pack does not. */
  readonly closedPapers: readonly ClosedPaper[];
  /** Ids of what stays closed to whoever looks through another's eyes. */
  readonly closedToViewer: ReadonlySet<string>;
}

/** The names of the documents on the packs page of somebody else. */
export function documentsIn(frozen: FrozenAgenda, offered: DocumentsOffered): string[] {
  const open = frozen.entries.flatMap(({ number, papers }) =>
    papers.filter(({ isClosed }) => !isClosed).map(({ title }) => `Item ${number}: ${title}`),
  );
  const isAnyClosed = closedPapersOf(frozen).length > 0;
  if (isAnyClosed && offered.mayOpenFull) return ['Agenda', 'Public pack', ...open, 'Full pack, with exempt papers'];
  const closed = offered.closedPapers.map(({ paperId, itemNumber, title }) =>
    offered.closedToViewer.has(paperId)
      ? `Item ${itemNumber}: a paper that is closed to you`
      : `Item ${itemNumber}: ${title}, not for publication`,
  );
  return ['Agenda', 'Public pack', ...open, ...closed];
}
