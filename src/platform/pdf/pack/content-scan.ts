import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  type PDFPageLeaf,
} from '@cantoo/pdf-lib';
import { entry } from '../objects/entries.js';
import { operationsOf } from './content-tokens.js';
import { combined, transformed, type Box, type Matrix } from './page-geometry.js';

export interface ContentScan {
  /** Where images stand, in the page's own coordinates. */
  images: Box[];
  /** Graphics states restored that were never saved, and saved that are never restored. */
  missingSaves: number;
  missingRestores: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const UNIT: Box = { x: 0, y: 0, width: 1, height: 1 };
const DEEPEST_FORM = 8;
const MOST_OPERATIONS = 400_000;

/** Walks the content of a page for what pdf.js does not tell. Throws on content that cannot be decoded or has no end. */
export function scanContent(page: PDFPageLeaf): ContentScan {
  const scan = new Scanner();
  const { lowest, final } = scan.walk(contentOf(page), page.Resources(), IDENTITY, 0);
  return { images: scan.images, missingSaves: -lowest, missingRestores: final - lowest };
}

class Scanner {
  readonly images: Box[] = [];
  private operations = 0;

  walk(content: Uint8Array, resources: PDFDict | undefined, start: Matrix, depth: number) {
    let matrix = start;
    const saved: Matrix[] = [];
    let level = 0;
    let lowest = 0;
    for (const { operator, numbers, name } of operationsOf(content)) {
      if (++this.operations > MOST_OPERATIONS) throw new Error('The page has too many drawing operations to scan');
      if (operator === 'q') {
        saved.push(matrix);
        level += 1;
      } else if (operator === 'Q') {
        matrix = saved.pop() ?? start;
        level -= 1;
        lowest = Math.min(lowest, level);
      } else if (operator === 'cm') {
        matrix = combined(matrixOf(numbers), matrix);
      } else if (operator === 'Do') {
        this.object(name, resources, matrix, depth);
      } else if (operator === 'ID') {
        this.images.push(transformed(UNIT, matrix));
      }
    }
    return { lowest, final: level };
  }

  private object(name: string, resources: PDFDict | undefined, matrix: Matrix, depth: number): void {
    const object = entry(entry(resources, 'XObject'), name);
    if (!(object instanceof PDFRawStream)) return;
    const subtype = entry(object.dict, 'Subtype');
    if (subtype === PDFName.of('Image')) this.images.push(transformed(UNIT, matrix));
    if (subtype !== PDFName.of('Form') || depth >= DEEPEST_FORM) return;
    const inner = entry(object.dict, 'Matrix');
    const placed = inner instanceof PDFArray ? combined(matrixOf(numbersOf(inner)), matrix) : matrix;
    const own = entry(object.dict, 'Resources');
    this.walk(decoded(object), own instanceof PDFDict ? own : resources, placed, depth + 1);
  }
}

function contentOf(page: PDFPageLeaf): Uint8Array {
  return Buffer.concat(contentStreams(page).flatMap((stream) => [decoded(stream), Buffer.from('\n')]));
}

function contentStreams(page: PDFPageLeaf): PDFStream[] {
  const contents = page.lookup(PDFName.of('Contents'));
  if (contents instanceof PDFStream) return [contents];
  if (!(contents instanceof PDFArray)) return [];
  return Array.from({ length: contents.size() }, (_, index) => contents.lookup(index)).filter(
    (item) => item instanceof PDFStream,
  );
}

function decoded(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
}

function numbersOf(array: PDFArray): number[] {
  return array.asArray().map((item) => (item instanceof PDFNumber ? item.asNumber() : 0));
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix {
  return [a, b, c, d, e, f];
}
