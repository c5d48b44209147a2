import { PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { arrayEntry, dictEntry, entry, textOf } from '../objects/entries.js';

/** The layers (optional content groups) of all papers in the pack. */
export interface Layers {
  all: PDFRef[];
  hidden: PDFRef[];
}

/** What a paper hides stays hidden in the pack: its list of hidden layers is in the catalog, which is not copied. */
export function hiddenLayers(paper: PDFDocument, copy: (ref: PDFRef) => PDFRef, layers: Layers): void {
  const properties = dictEntry(paper.catalog, 'OCProperties');
  const normal = dictEntry(properties, 'D');
  const all = refsOf(arrayEntry(properties, 'OCGs')?.asArray());
  const on = new Set(refsOf(arrayEntry(normal, 'ON')?.asArray()));
  const off = new Set(refsOf(arrayEntry(normal, 'OFF')?.asArray()));
  const startsHidden = textOf(entry(normal, 'BaseState')) === 'OFF';
  for (const ref of all) {
    const copied = copy(ref);
    layers.all.push(copied);
    if (off.has(ref) || (startsHidden && !on.has(ref))) layers.hidden.push(copied);
  }
}

export function writeLayers(pack: PDFDocument, { all, hidden }: Layers): void {
  if (all.length === 0) return;
  const properties = { OCGs: all, D: { Order: [], OFF: hidden } };
  pack.catalog.set(PDFName.of('OCProperties'), pack.context.obj(properties));
}

function refsOf(objects: readonly PDFObject[] = []): PDFRef[] {
  return objects.filter((object) => object instanceof PDFRef);
}
