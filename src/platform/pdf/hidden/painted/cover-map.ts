import { isInArea, isInClip, type Point } from './areas.js';
import type { Cover, PaintedPage } from './painted-page.js';

const CELLS = 32;
/** Beyond these the page would only keep the machine busy. */
const MOST_ENTRIES = 4_000_000;
const MOST_TRIALS = 60_000_000;

/** Finds what is painted at a point of a page, without trying everything on it. */
export class CoverMap {
  private readonly cells: Cover[][] = Array.from({ length: CELLS * CELLS }, () => []);
  private entries = 0;
  private trials = 0;

  constructor(private readonly page: Pick<PaintedPage, 'view' | 'covers'>) {
    for (const cover of page.covers) this.enter(cover);
  }

  /** The topmost at a point of those that are wanted; undefined where there is none, or outside the page. */
  topmost(point: Point, isWanted: (cover: Cover) => boolean): Cover | undefined {
    const [column, row] = this.cellOf(point);
    const cell = isCell(column) && isCell(row) ? (this.cells[row * CELLS + column] ?? []) : [];
    this.trials += cell.length;
    if (this.trials > MOST_TRIALS) throw new RangeError('The page has too many shapes on top of each other');
    return cell.findLast((cover) => isWanted(cover) && isInArea(point, cover.area) && isInClip(point, cover.clip));
  }

  private enter(cover: Cover): void {
    const { x, y, width, height } = cover.area.bounds;
    const [left, bottom] = this.cellOf({ x, y });
    const [right, top] = this.cellOf({ x: x + width, y: y + height });
    for (let row = Math.max(0, bottom); row <= Math.min(CELLS - 1, top); row++) {
      for (let column = Math.max(0, left); column <= Math.min(CELLS - 1, right); column++) {
        this.cells[row * CELLS + column]?.push(cover);
        if (++this.entries > MOST_ENTRIES) throw new RangeError('The page has too many large shapes');
      }
    }
  }

  private cellOf({ x, y }: Point): [column: number, row: number] {
    const { view } = this.page;
    return [
      Math.floor(((x - view.x) / (view.width || 1)) * CELLS),
      Math.floor(((y - view.y) / (view.height || 1)) * CELLS),
    ];
  }
}

function isCell(index: number): boolean {
  return index >= 0 && index < CELLS;
}
