import type { CoverMap } from '../painted/cover-map.js';
import type { PaintedPage } from '../painted/painted-page.js';

const POINTS = 16;
const SCANNED_SHARE = 0.7;

/** The page is a picture, or pictures put together, as a scanner makes it. */
export function isScanned({ view, covers }: PaintedPage, map: CoverMap): boolean {
  if (!covers.some(({ isPicture }) => isPicture)) return false;
  let inPicture = 0;
  for (let row = 0; row < POINTS; row++) {
    for (let column = 0; column < POINTS; column++) {
      const x = view.x + ((column + 0.5) / POINTS) * view.width;
      const y = view.y + ((row + 0.5) / POINTS) * view.height;
      if (map.topmost({ x, y }, ({ isPicture }) => isPicture)) inPicture += 1;
    }
  }
  return inPicture >= SCANNED_SHARE * POINTS * POINTS;
}
