import {
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Destination } from '../objects/destinations.js';
import { geometryOf } from './page-geometry.js';
import type { PackBookmark } from './pack-plan.js';

/** How one physical page is labelled: counted on in roman or decimal figures, or a text of its own. */
export type PageLabel = { style: 'r' | 'D'; number: number } | { text: string };

/** The name under which a printed number is reached: `….pdf#p7`. */
export function pageName(number: number): string {
  return `p${number}`;
}

/** The top of a page as a reader sees it. */
export function topOf({ node, ref }: PDFPage): Destination {
  const { height, toPage } = geometryOf(node);
  const [, , c, d, e, f] = toPage;
  const { context } = node;
  return {
    page: ref,
    view: [PDFName.of('XYZ'), context.obj(c * height + e), context.obj(d * height + f), context.obj(null)],
  };
}

/** Page labels as a number tree (ISO 32000-1, 12.4.2): a range for every break in the count. */
export function writePageLabels(pack: PDFDocument, labels: readonly PageLabel[]): void {
  const ranges: PDFObject[] = [];
  labels.forEach((label, index) => {
    if (index > 0 && continues(labels[index - 1], label)) return;
    const range = 'text' in label ? { P: PDFHexString.fromText(label.text) } : { S: label.style, St: label.number };
    ranges.push(pack.context.obj(index), pack.context.obj(range));
  });
  pack.catalog.set(PDFName.of('PageLabels'), pack.context.obj({ Nums: ranges }));
}

/** A name tree is sorted by bytes: p10 stands before p7 (ISO 32000-1, 7.9.6). */
export function writeDestinations(pack: PDFDocument, named: ReadonlyMap<string, Destination>): void {
  const sorted = [...named].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const pairs = sorted.flatMap(([name, { page, view }]) => [PDFString.of(name), pack.context.obj([page, ...view])]);
  const tree = pack.context.register(pack.context.obj({ Names: pairs }));
  pack.catalog.set(PDFName.of('Names'), pack.context.obj({ Dests: tree }));
}

/** The outline (ISO 32000-1, 12.3.3), its entries open at the first level. */
export function writeBookmarks(pack: PDFDocument, bookmarks: readonly PackBookmark[], front: Destination): void {
  if (bookmarks.length === 0) return;
  const root = pack.context.nextRef();
  const { first, last, count } = writeLevel(pack, bookmarks, root, front);
  pack.context.assign(root, pack.context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }));
  pack.catalog.set(PDFName.of('Outlines'), root);
  pack.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function writeLevel(pack: PDFDocument, bookmarks: readonly PackBookmark[], parent: PDFRef, front: Destination) {
  const refs = bookmarks.map(() => pack.context.nextRef());
  bookmarks.forEach((bookmark, index) => {
    const ref = refs[index] ?? pack.context.nextRef();
    const children = bookmark.children ?? [];
    const below = children.length > 0 ? writeLevel(pack, children, ref, front) : undefined;
    const item = pack.context.obj({
      Title: PDFHexString.fromText(bookmark.title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      First: below?.first,
      Last: below?.last,
      // Negative: closed until the reader opens it.
      Count: below && -below.count,
      Dest: destinationOf(pack, bookmark, front),
    });
    pack.context.assign(ref, item);
  });
  return { first: refs[0], last: refs.at(-1), count: bookmarks.length };
}

function destinationOf(pack: PDFDocument, { target }: PackBookmark, front: Destination): PDFObject {
  if (target === 'front') return pack.context.obj([front.page, ...front.view]);
  return PDFString.of('page' in target ? pageName(target.page) : target.destination);
}

function continues(before: PageLabel | undefined, label: PageLabel): boolean {
  if (!before || 'text' in before || 'text' in label) return false;
  return before.style === label.style && before.number + 1 === label.number;
}
