import type { CoverMap } from '../painted/cover-map.js';
import type { Letter } from '../painted/ink.js';
import type { Cover, PaintedPage } from '../painted/painted-page.js';
import { FEWEST_LETTERS } from './fewest-letters.js';
import { isScanned } from './scanned-page.js';

/** What is smaller either way is a line through a word, or a dot. */
const SMALLEST = 2;

/**
 * Words that stand under a filled box, a thick line or a picture painted after them, and can be copied from there. Words
 * under the picture of a scanned page are what was read from the scan.
 */
export function hasCoveredWords(page: PaintedPage, map: CoverMap): boolean {
  const picturesCover = !isScanned(page, map);
  let count = 0;
  for (const { order, letters } of page.words) {
    const hides = (cover: Cover) =>
      cover.order > order && cover.isOpaque && isLarge(cover) && (picturesCover || !cover.isPicture);
    for (const letter of letters) if (isHidden(letter, map, hides)) count += 1;
    if (count >= FEWEST_LETTERS) return true;
  }
  return false;
}

function isHidden({ low, high }: Letter, map: CoverMap, hides: (cover: Cover) => boolean): boolean {
  return map.topmost(low, hides) !== undefined && map.topmost(high, hides) !== undefined;
}

function isLarge({ area: { bounds } }: Cover): boolean {
  return bounds.width >= SMALLEST && bounds.height >= SMALLEST;
}
