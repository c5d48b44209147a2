import { PDFArray, PDFDict, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { arrayEntry, dictEntry, entry, items, textOf } from './entries.js';

/** A place in a file: a page, and how it is shown (`/XYZ left top zoom`, `/Fit` …). */
export interface Destination {
  page: PDFRef;
  view: PDFObject[];
}

const DEEPEST_TREE = 32;

/** The destinations of a file by their names, of both kinds (ISO 32000-1, 12.3.2.3). */
export function namedDestinations(document: PDFDocument): Map<string, Destination> {
  const named = new Map<string, Destination>();
  const add = (name: string | undefined, value: PDFObject | undefined) => {
    const destination = explicitDestination(value);
    if (name !== undefined && destination) named.set(name, destination);
  };
  const old = dictEntry(document.catalog, 'Dests');
  for (const key of old?.keys() ?? []) add(key.decodeText(), old?.lookup(key));
  for (const [name, value] of nameTree(entry(dictEntry(document.catalog, 'Names'), 'Dests'), 0)) add(name, value);
  return named;
}

export function explicitDestination(value: PDFObject | undefined): Destination | undefined {
  const array = value instanceof PDFDict ? arrayEntry(value, 'D') : value;
  if (!(array instanceof PDFArray)) return undefined;
  const [page, ...view] = array.asArray();
  return page instanceof PDFRef ? { page, view } : undefined;
}

function* nameTree(node: PDFObject | undefined, depth: number): Generator<[string | undefined, PDFObject | undefined]> {
  if (depth > DEEPEST_TREE) return;
  const names = items(arrayEntry(node, 'Names'));
  for (let index = 0; index + 1 < names.length; index += 2) yield [textOf(names[index]), names[index + 1]];
  for (const kid of items(arrayEntry(node, 'Kids'))) yield* nameTree(kid, depth + 1);
}
