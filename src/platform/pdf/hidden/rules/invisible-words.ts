import type { CoverMap } from '../painted/cover-map.js';
import type { Colour, Letter } from '../painted/ink.js';
import type { PaintedPage, Words } from '../painted/painted-page.js';
import { FEWEST_LETTERS } from './fewest-letters.js';

const PAPER: Colour = [255, 255, 255];
/** By how much a part of two colours has to differ to be told apart, of 255. */
const JUST_VISIBLE = 16;
/** Smaller letters than this, in points, are dots. */
const SMALLEST = 1;
const TRANSPARENT = 0.02;

/**
 * Words that nobody sees though nothing covers them: in the colour of what is behind them, too small, or drawn in no ink.
 * The last is how a scan carries what was read from it, so over a picture they are none.
 */
export function hasInvisibleWords(page: PaintedPage, map: CoverMap): boolean {
  let count = 0;
  for (const words of page.words) {
    const isInvisible = words.opacity <= TRANSPARENT ? isOffPicture : words.size < SMALLEST ? always : isOfItsGround;
    for (const letter of words.letters) if (isInvisible(letter, words, map)) count += 1;
    if (count >= FEWEST_LETTERS) return true;
  }
  return false;
}

function always(): boolean {
  return true;
}

/** Uppermost of what can be seen there is no picture; what was painted over the words is another rule's. */
function isOffPicture({ low, high }: Letter, { order }: Words, map: CoverMap): boolean {
  return [low, high].every((point) => {
    const seen = map.topmost(point, ({ isPicture, isOpaque }) => isPicture || isOpaque);
    return seen === undefined || (!seen.isPicture && seen.order < order);
  });
}

function isOfItsGround({ low, high }: Letter, { order, colour, opacity }: Words, map: CoverMap): boolean {
  if (colour === null) return false;
  return [low, high].every((point) => {
    const below = map.topmost(point, (cover) => cover.order < order);
    const ground = below === undefined ? PAPER : below.colour;
    return ground !== null && difference(colour, ground) * opacity <= JUST_VISIBLE;
  });
}

function difference(one: Colour, other: Colour): number {
  return Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))));
}
