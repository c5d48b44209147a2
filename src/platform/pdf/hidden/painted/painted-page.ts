import type { Box } from '../../pack/page-geometry.js';
import type { Area, Clip } from './areas.js';
import type { Colour, Letter } from './ink.js';

/** Something painted over an area of the page. */
export interface Cover {
  /** Its place in the order of painting. */
  readonly order: number;
  readonly area: Area;
  readonly clip: Clip | null;
  /** Nothing below it shows through. */
  readonly isOpaque: boolean;
  readonly isPicture: boolean;
  /** Null where it is not of one colour that is known. */
  readonly colour: Colour | null;
}

/** The letters and digits of one piece of text. */
export interface Words {
  readonly order: number;
  readonly letters: readonly Letter[];
  readonly clip: Clip | null;
  /** What it is drawn in; null for a pattern or for glyphs that bring their own colours. */
  readonly colour: Colour | null;
  /** From 0, not to be seen, to 1. */
  readonly opacity: number;
  /** Height of the font on the page, in its own units. */
  readonly size: number;
}

/** A page as it is painted, in its own coordinates, layers that do not show left out. */
export interface PaintedPage {
  /** What a reader sees of it. */
  readonly view: Box;
  readonly words: readonly Words[];
  readonly covers: readonly Cover[];
  /** Something is painted on a layer that does not show, on screen or on paper. */
  readonly hasHiddenLayer: boolean;
}
