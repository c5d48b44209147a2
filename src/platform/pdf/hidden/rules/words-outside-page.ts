import { isInBox, isInClip, type Clip } from '../painted/areas.js';
import type { Letter } from '../painted/ink.js';
import type { PaintedPage, Words } from '../painted/painted-page.js';
import { FEWEST_LETTERS } from './fewest-letters.js';

/**
 * Words of which nothing shows, as they stand beside the visible page or were cut off as a whole. Where some of them
 * reach into what shows, as where a table cuts a long entry short, they are none.
 */
export function hasWordsOutside({ view, words }: PaintedPage): boolean {
  const within = new Set<Clip | null>();
  for (const each of words) if (each.letters.some((letter) => isSeen(letter, each))) within.add(each.clip);
  const isCutOff = (each: Words) => each.clip !== null && !within.has(each.clip);
  const outside = words.filter((each) => isCutOff(each) || !each.letters.some(({ low }) => isInBox(low, view)));
  return outside.reduce((sum, { letters }) => sum + letters.length, 0) >= FEWEST_LETTERS;
}

function isSeen({ low, high }: Letter, { clip }: Words): boolean {
  return isInClip(low, clip) || isInClip(high, clip);
}
