import type { PDFDocument } from '@cantoo/pdf-lib';
import { arrayEntry, dictEntry, entry } from '../../objects/entries.js';
import { type PageAnnotation, pagesOf } from './annotations.js';

/** Files inside the file, by the pages they are pinned to; null where there is none. */
export function attachmentsIn({ catalog }: PDFDocument, annotations: readonly PageAnnotation[]): number[] | null {
  const pinned = annotations.filter(({ kind, dict }) => kind === 'FileAttachment' || entry(dict, 'AF') !== undefined);
  const tree = dictEntry(dictEntry(catalog, 'Names'), 'EmbeddedFiles');
  const isInTree = [arrayEntry(tree, 'Names'), arrayEntry(tree, 'Kids'), arrayEntry(catalog, 'AF')].some(
    (list) => (list?.size() ?? 0) > 0,
  );
  return pinned.length > 0 || isInTree ? pagesOf(pinned) : null;
}
