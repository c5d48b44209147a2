import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { entry, items, textOf } from '../../objects/entries.js';

/** What a reviewer leaves on a page (ISO 32000-1, 12.5.6.2), and not a link, a field of a form or a printer's mark. */
const OF_REVIEWERS = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Sound'.split(
    ' ',
  ),
);
/** These are drawn on the page; the others are notes beside it. */
const NOTES = new Set(['Text', 'Sound']);
const WORDS = ['Contents', 'RC'];

export interface PageAnnotation {
  /** Of the file, counted from 1. */
  readonly page: number;
  readonly kind: string;
  readonly dict: PDFDict;
}

export function annotationsOf(paper: PDFDocument): PageAnnotation[] {
  return paper.getPages().flatMap(({ node }, index) =>
    items(node.Annots()).flatMap((dict) => {
      const kind = textOf(entry(dict, 'Subtype'));
      return dict instanceof PDFDict && kind !== undefined ? [{ page: index + 1, kind, dict }] : [];
    }),
  );
}

/** Pages with notes of reviewers, and words behind what they have marked; none of it stays in the public copy. */
export function pagesWithComments(annotations: readonly PageAnnotation[]): number[] {
  return pagesOf(
    annotations.filter(({ kind, dict }) => NOTES.has(kind) || (kind !== 'FreeText' && isRemark(kind, dict))),
  );
}

/** Pages with what reviewers have marked or written on the page itself, which stays as it is drawn. */
export function pagesWithReviewersMarks(annotations: readonly PageAnnotation[]): number[] {
  return pagesOf(annotations.filter(({ kind, dict }) => !NOTES.has(kind) && isRemark(kind, dict)));
}

/** Pages where words were marked to be taken out, and are still there. (ISO 32000-2, 12.5.6.23.) */
export function pagesToRedact(annotations: readonly PageAnnotation[]): number[] {
  return pagesOf(annotations.filter(({ kind }) => kind === 'Redact'));
}

export function pagesOf(annotations: readonly PageAnnotation[]): number[] {
  return [...new Set(annotations.map(({ page }) => page))];
}

/** With words of its own, or in answer to another. */
function isRemark(kind: string, dict: PDFDict): boolean {
  const hasWords = WORDS.some((key) => (textOf(entry(dict, key)) ?? '').trim() !== '');
  return OF_REVIEWERS.has(kind) && (hasWords || entry(dict, 'IRT') !== undefined);
}
