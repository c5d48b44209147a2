import type { Box } from '../../pack/page-geometry.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a path encloses. */
export interface Area {
  readonly polygons: readonly (readonly Point[])[];
  /** The even-odd rule, and not that of winding numbers (ISO 32000-1, 8.5.3.3). */
  readonly isEvenOdd: boolean;
  readonly bounds: Box;
}

/** Everything painted is cut to the area, and to those above it. */
export interface Clip {
  readonly area: Area;
  readonly above: Clip | null;
}

export function areaOf(polygons: readonly (readonly Point[])[], isEvenOdd = false): Area {
  return { polygons, isEvenOdd, bounds: boundsOf(polygons.flat()) };
}

/** The corners of a box in the order of its outline. */
export function cornersOf({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

export function isInBox({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

export function isInArea(point: Point, { polygons, isEvenOdd, bounds }: Area): boolean {
  if (!isInBox(point, bounds)) return false;
  let windings = 0;
  let crossings = 0;
  for (const polygon of polygons) {
    let from = polygon.at(-1);
    for (const to of polygon) {
      const side = from === undefined ? 0 : crossing(point, from, to);
      windings += side;
      crossings += Math.abs(side);
      from = to;
    }
  }
  return isEvenOdd ? crossings % 2 === 1 : windings !== 0;
}

export function isInClip(point: Point, clip: Clip | null): boolean {
  for (let each = clip; each !== null; each = each.above) if (!isInArea(point, each.area)) return false;
  return true;
}

/** 1 or -1 where the edge passes to the right of the point, upwards or downwards; 0 elsewhere. */
function crossing({ x, y }: Point, from: Point, to: Point): number {
  const isUp = from.y <= y && to.y > y;
  const isDown = to.y <= y && from.y > y;
  if (!isUp && !isDown) return 0;
  const at = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
  if (at <= x) return 0;
  return isUp ? 1 : -1;
}

function boundsOf(points: readonly Point[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return points.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: bottom, width: right - left, height: top - bottom };
}
