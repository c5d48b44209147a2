/** Under which item of an agenda the panel comes to its work programme, and the paper that shows it. */
import type { EntryInFull, PaperInFull } from '../../agenda-in-full.js';

const FILE_NAME = /^work-programme-for-\d{4}-\d{2}-\d{2}\.pdf$/;

/** A standing item of most scrutiny panels. (LAW J11.) */
export function takesProgramme({ kind, title, isWithdrawn }: Pick<EntryInFull, 'kind' | 'title' | 'isWithdrawn'>) {
  return kind === 'business' && !isWithdrawn && /\b(?:work|forward) programme\b/i.test(title);
}

/** As it was frozen last; null where it was not. */
export function programmePaperOf({ papers }: Pick<EntryInFull, 'papers'>): PaperInFull | null {
  return papers.find(({ fileName }) => FILE_NAME.test(fileName)) ?? null;
}
