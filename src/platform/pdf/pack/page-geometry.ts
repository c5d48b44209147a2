import { PDFArray, PDFName, PDFNumber, type PDFPageLeaf } from '@cantoo/pdf-lib';

/** A rectangle by its lower left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `[a b c d e f]` as in PDF: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * A page as a reader sees it: upright, its lower left corner at the origin, in points of paper, whatever /Rotate,
 * CropBox and UserUnit say. `toPage` leads from there to the page's own coordinates.
 */
export interface PageGeometry {
  width: number;
  height: number;
  /** What is visible, in the page's own coordinates. */
  visible: Box;
  toPage: Matrix;
}

const A4: Box = { x: 0, y: 0, width: 595.28, height: 841.89 };

export function geometryOf(page: PDFPageLeaf): PageGeometry {
  const visible = visibleBox(page);
  const unit = numberAt(page, 'UserUnit') || 1;
  const turn = (((page.Rotate()?.asNumber() ?? 0) % 360) + 360) % 360;
  const isSideways = turn === 90 || turn === 270;
  return {
    width: (isSideways ? visible.height : visible.width) * unit,
    height: (isSideways ? visible.width : visible.height) * unit,
    visible,
    toPage: uprightMatrix(visible, turn, 1 / unit),
  };
}

export function transformed(box: Box, [a, b, c, d, e, f]: Matrix): Box {
  const right = box.x + box.width;
  const top = box.y + box.height;
  const corners = [
    [box.x, box.y],
    [right, box.y],
    [box.x, top],
    [right, top],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** First `inner`, then `outer`. */
export function combined(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const determinant = a * d - b * c;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}

export function overlaps(one: Box, other: Box): boolean {
  const apart =
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y;
  return !apart;
}

export function boxOf(array: PDFArray | undefined): Box | undefined {
  if (!array || array.size() < 4) return undefined;
  const numbers = [0, 1, 2, 3].map((index) => {
    const value = array.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : Number.NaN;
  });
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
  if (numbers.some((value) => !Number.isFinite(value))) return undefined;
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function visibleBox(page: PDFPageLeaf): Box {
  const media = usable(boxOf(lookupBox(page, 'MediaBox'))) ?? A4;
  const crop = usable(boxOf(lookupBox(page, 'CropBox')));
  // A CropBox reaches no further than the MediaBox (ISO 32000-1, 14.11.2); one wholly outside it is ignored.
  return (crop && usable(common(media, crop))) ?? media;
}

function lookupBox(page: PDFPageLeaf, name: 'MediaBox' | 'CropBox'): PDFArray | undefined {
  const value = page.context.lookup(page.getInheritableAttribute(PDFName.of(name)));
  return value instanceof PDFArray ? value : undefined;
}

function usable(box: Box | undefined): Box | undefined {
  return box && box.width >= 1 && box.height >= 1 ? box : undefined;
}

function common(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const right = Math.min(one.x + one.width, other.x + other.width);
  const top = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: top - y };
}

function uprightMatrix({ x, y, width, height }: Box, turn: number, scale: number): Matrix {
  switch (turn) {
    case 90:
      return [0, scale, -scale, 0, x + width, y];
    case 180:
      return [-scale, 0, 0, -scale, x + width, y + height];
    case 270:
      return [0, -scale, scale, 0, x, y + height];
    default:
      return [scale, 0, 0, scale, x, y];
  }
}

function numberAt(page: PDFPageLeaf, name: string): number {
  const value = page.lookup(PDFName.of(name));
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
