import { decodePDFRawStream, PDFArray, PDFDict, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { entry, items, textOf } from '../../src/platform/pdf/objects/entries.js';
import { operationsOf } from '../../src/platform/pdf/pack/content-tokens.js';

const PAINTING = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Tj', 'TJ', "'", '"', 'Do', 'sh', 'EI']);

/** What is drawn on a page outside of tagged content and artifacts. */
export function strayPainting(node: PDFDict): string[] {
  const stray: string[] = [];
  const contents = entry(node, 'Contents');
  const streams = contents instanceof PDFArray ? items(contents) : [contents];
  let depth = 0;
  for (const stream of streams) {
    if (!(stream instanceof PDFRawStream)) continue;
    for (const { operator } of operationsOf(decodePDFRawStream(stream).decode())) {
      if (operator === 'BDC' || operator === 'BMC') depth += 1;
      if (operator === 'EMC') depth -= 1;
      if (PAINTING.has(operator) && depth === 0) stray.push(operator);
    }
  }
  return depth === 0 ? stray : [...stray, 'unbalanced'];
}

/** `Document(H1 P(Link))`: the structure without its content. */
export function outlineOf(object: PDFObject | undefined): string {
  if (object instanceof PDFArray) return items(object).map(outlineOf).filter(Boolean).join(' ');
  const kind = object instanceof PDFDict ? textOf(entry(object, 'S')) : undefined;
  if (!kind) return '';
  const inside = outlineOf(entry(object, 'K'));
  return inside ? `${kind}(${inside})` : kind;
}
