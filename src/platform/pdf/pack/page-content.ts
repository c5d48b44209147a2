import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, type PDFObject, type PDFPageLeaf } from '@cantoo/pdf-lib';
import { arrayEntry, items } from '../objects/entries.js';
import type { ContentScan } from './content-scan.js';
import { boxOf, transformed, type Matrix, type PageGeometry } from './page-geometry.js';
import type { Shrink } from './stamp-layout.js';

/**
 * Closes the content of a page off, so that what is printed after it starts from a clean state: states that the content
 * forgot to save or restore are made up for. Where it shrinks, it is also cut to what was visible before.
 */
export function encloseContent(
  page: PDFPageLeaf,
  shrink: Matrix | undefined,
  { visible }: PageGeometry,
  scan?: ContentScan,
) {
  const { missingSaves = 0, missingRestores = 0 } = scan ?? {};
  const { x, y, width, height } = visible;
  const clip = shrink ? `${numbers(shrink)} cm ${numbers([x, y, width, height])} re W n\n` : '';
  const opening = 'q\n' + clip + 'q\n'.repeat(missingSaves);
  const closing = '\n' + 'Q\n'.repeat(1 + missingRestores);
  setContents(page, [streamOf(page, opening), ...contentsOf(page), streamOf(page, closing)]);
}

export function appendContent(page: PDFPageLeaf, content: string): void {
  setContents(page, [...contentsOf(page), streamOf(page, content)]);
}

/** The matrix that shrinks a page's own coordinates towards the middle of its upright width, its foot lifted. */
export function shrinkMatrix({ scale, lift }: Shrink, { width, toPage }: PageGeometry): Matrix {
  const [a, b, c, d, e, f] = toPage;
  // The page shrinks about a fixed point of the upright page: the one that the scaling and the shift together leave alone.
  const fixed = { x: width / 2, y: lift / (1 - scale) };
  const x = a * fixed.x + c * fixed.y + e;
  const y = b * fixed.x + d * fixed.y + f;
  return [scale, 0, 0, scale, x * (1 - scale), y * (1 - scale)];
}

/** Moves links and drawn marks along with the content beneath them. */
export function moveAnnotations(page: PDFPageLeaf, matrix: Matrix): void {
  for (const annotation of items(page.Annots())) {
    if (!(annotation instanceof PDFDict)) continue;
    const box = boxOf(arrayEntry(annotation, 'Rect'));
    if (box) {
      const { x, y, width, height } = transformed(box, matrix);
      annotation.set(PDFName.of('Rect'), page.context.obj([x, y, x + width, y + height]));
    }
    const quads = arrayEntry(annotation, 'QuadPoints');
    if (quads) annotation.set(PDFName.of('QuadPoints'), page.context.obj(movedPoints(quads, matrix)));
  }
}

export function numbers(values: readonly number[]): string {
  return values.map((value) => Number(value.toFixed(4))).join(' ');
}

function movedPoints(points: PDFArray, [a, b, c, d, e, f]: Matrix): number[] {
  const values = points.asArray().map((point) => (point instanceof PDFNumber ? point.asNumber() : 0));
  return values.map((value, index) => {
    const isX = index % 2 === 0;
    const partner = values[isX ? index + 1 : index - 1] ?? 0;
    return isX ? a * value + c * partner + e : b * partner + d * value + f;
  });
}

/** The list is made anew: two pages may share one, and what is printed on this page belongs to it alone. */
function contentsOf(page: PDFPageLeaf): PDFObject[] {
  const contents = page.get(PDFName.of('Contents'));
  const found = page.lookup(PDFName.of('Contents'));
  if (found instanceof PDFStream && contents) return [contents];
  return found instanceof PDFArray ? found.asArray() : [];
}

function setContents(page: PDFPageLeaf, contents: PDFObject[]): void {
  page.set(PDFName.of('Contents'), page.context.obj(contents));
}

function streamOf(page: PDFPageLeaf, content: string): PDFObject {
  return page.context.register(page.context.flateStream(content));
}
