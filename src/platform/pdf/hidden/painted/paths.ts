import type { Matrix } from '../../pack/page-geometry.js';
import type { Point } from './areas.js';

/** As pdf.js packs a path: the number of what is drawn, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
/** A curve becomes so many straight lines. */
const STEPS = 6;
/** Longer paths than any plan has would only keep the machine busy. */
const MOST_POINTS = 200_000;

export function placed({ x, y }: Point, [a, b, c, d, e, f]: Matrix): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The lines of a path, each from point to point; what is closed returns to its start. */
export function linesOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  if (path.length > MOST_POINTS) throw new RangeError('The page has a path of too many points');
  const lines: Point[][] = [];
  let line: Point[] = [];
  let last: Point = { x: 0, y: 0 };
  const at = (index: number): Point => ({ x: path[index] ?? 0, y: path[index + 1] ?? 0 });
  const add = (point: Point) => {
    last = point;
    line.push(placed(point, matrix));
  };
  for (let index = 0; index < path.length;) {
    switch (path[index] ?? -1) {
      case MOVE:
        lines.push((line = []));
        add(at(index + 1));
        index += 3;
        break;
      case LINE:
        add(at(index + 1));
        index += 3;
        break;
      case CURVE:
        curve(last, [at(index + 1), at(index + 3), at(index + 5)]).forEach(add);
        index += 7;
        break;
      case QUADRATIC:
        curve(last, [at(index + 1), at(index + 1), at(index + 3)]).forEach(add);
        index += 5;
        break;
      case CLOSE:
        if (line[0]) line.push(line[0]);
        index += 1;
        break;
      default:
        return lines;
    }
  }
  return lines;
}

/** Each straight line drawn this wide, as an outline. */
export function strokesOf(lines: readonly (readonly Point[])[], width: number): Point[][] {
  return lines.flatMap((line) => line.slice(1).map((to, index) => stroke(line[index] ?? to, to, width / 2)));
}

function stroke(from: Point, to: Point, half: number): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const x = ((from.y - to.y) / length) * half;
  const y = ((to.x - from.x) / length) * half;
  return [
    { x: from.x + x, y: from.y + y },
    { x: to.x + x, y: to.y + y },
    { x: to.x - x, y: to.y - y },
    { x: from.x - x, y: from.y - y },
  ];
}

function curve(start: Point, [one, two, end]: [Point, Point, Point]): Point[] {
  return Array.from({ length: STEPS }, (_, index) => {
    const t = (index + 1) / STEPS;
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    return {
      x: p * start.x + q * one.x + r * two.x + s * end.x,
      y: p * start.y + q * one.y + r * two.y + s * end.y,
    };
  });
}
