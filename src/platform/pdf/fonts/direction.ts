import bidiFactory from 'bidi-js';
import type { Font } from 'fontkit';
import { shape } from './shaping.js';

const bidi = bidiFactory();

export interface Directions {
  /** One embedding level for each UTF-16 unit; odd levels read from right to left. */
  levels: Uint8Array;
  rightToLeft: boolean;
}

/** The direction of each character of one paragraph, by the Unicode Bidirectional Algorithm (UAX #9). */
export function directionsOf(paragraph: string): Directions {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(paragraph, 'auto');
  return { levels, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** Puts the pieces of one line into the order in which they stand on the page (rule L2). */
export function inVisualOrder<T extends { level: number }>(pieces: readonly T[]): T[] {
  const ordered = [...pieces];
  const highest = Math.max(0, ...pieces.map((piece) => piece.level));
  for (let level = highest; level >= 1; level--) reverseStretches(ordered, level);
  return ordered;
}

/** The text as the font's layout must be given it, so that its glyphs come out in visual order. */
export function asLaidOut(text: string, level: number, font: Font): string {
  const isRightToLeft = level % 2 === 1;
  const reversesItself = shape(text, font).direction === 'rtl';
  const mirrored = isRightToLeft ? [...text].map((c) => bidi.getMirroredCharacter(c) ?? c).join('') : text;
  return isRightToLeft === reversesItself ? mirrored : [...mirrored].reverse().join('');
}

function reverseStretches<T extends { level: number }>(pieces: T[], level: number): void {
  let start = 0;
  while (start < pieces.length) {
    let end = start;
    while ((pieces[end]?.level ?? -1) >= level) end++;
    pieces.splice(start, end - start, ...pieces.slice(start, end).reverse());
    start = end + 1;
  }
}
