import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream, type PDFContext } from '@cantoo/pdf-lib';
import { everyDict } from './entries.js';

/** What authoring programs leave behind and what runs by itself: properties, private data, attached files, scripts. */
const HIDDEN = ['Metadata', 'PieceInfo', 'AA', 'AF', 'EF', 'JS', 'XFA', 'OpenAction', 'LastModified'].map((key) =>
  PDFName.of(key),
);
const TAG_NUMBERS = ['StructParents', 'StructParent'].map((key) => PDFName.of(key));

/** Removes hidden entries everywhere; with `tags` also the numbers that lead into a structure tree that is not there. */
export function dropHiddenEntries(context: PDFContext, { tags }: { tags: boolean }): void {
  const dropped = tags ? [...HIDDEN, ...TAG_NUMBERS] : HIDDEN;
  for (const dict of everyDict(context)) for (const key of dropped) dict.delete(key);
}

/** Forgets every object that cannot be reached from the catalog or the properties: it would be saved and readable. */
export function dropUnreachable(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const waiting: unknown[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
