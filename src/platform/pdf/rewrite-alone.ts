import { PDFName, type PDFDict } from '@cantoo/pdf-lib';
import { cleanAnnotations } from './objects/annotations.js';
import { describe } from './objects/describe.js';
import { dictEntry, entry, keepOnly, textOf } from './objects/entries.js';
import { loadPaper } from './objects/load-paper.js';
import { dropHiddenEntries, dropUnreachable } from './objects/sweep.js';

const KEPT_OF_CATALOG = new Set(
  'Type Pages StructTreeRoot MarkInfo Lang Outlines PageLabels Dests Names OCProperties ViewerPreferences'.split(' '),
);
const KEPT_OF_PAGE = new Set(
  'Type Parent Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate Group Annots UserUnit StructParents Tabs'.split(
    ' ',
  ),
);
const KEPT_NAMES = new Set(['Dests']);

/**
 * A paper offered by itself: the same pages and structure tags, under a new title; what the author's program left behind
 * (properties, XMP, attachments, scripts, comments, unreachable objects) is dropped. Without a language it keeps its own.
 */
export async function rewriteAlone(
  bytes: Uint8Array,
  { title, language }: { title: string; language?: string },
): Promise<Uint8Array> {
  const document = await loadPaper(bytes);
  const { catalog, context } = document;
  keepOnly(catalog, KEPT_OF_CATALOG);
  const names = dictEntry(catalog, 'Names');
  if (names) keepOnly(names, KEPT_NAMES);
  for (const { node } of document.getPages()) {
    for (const { dict, target } of cleanAnnotations(node)) if (target) dict.set(PDFName.of('Dest'), target);
    keepOnly(node, KEPT_OF_PAGE);
  }
  dropBookmarkActions(dictEntry(catalog, 'Outlines'));
  dropHiddenEntries(context, { tags: false });
  describe(document, { title, language });
  dropUnreachable(context);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** Bookmarks keep leading to pages; what else they could do goes. */
function dropBookmarkActions(outline: PDFDict | undefined): void {
  const seen = new Set<PDFDict>();
  const waiting = [dictEntry(outline, 'First')];
  while (waiting.length > 0) {
    const bookmark = waiting.pop();
    if (!bookmark || seen.has(bookmark)) continue;
    seen.add(bookmark);
    waiting.push(dictEntry(bookmark, 'First'), dictEntry(bookmark, 'Next'));
    const action = dictEntry(bookmark, 'A');
    const target = textOf(entry(action, 'S')) === 'GoTo' ? entry(action, 'D') : undefined;
    bookmark.delete(PDFName.of('A'));
    if (target) bookmark.set(PDFName.of('Dest'), target);
  }
}
