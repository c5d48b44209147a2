import type { Point } from './areas.js';

/** Each part from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Where a letter stands: two points in its middle, so that a line through or under it is no cover. */
export interface Letter {
  readonly low: Point;
  readonly high: Point;
}

/** What of a font its letters' places depend on. */
export interface TextFont {
  /** Width of a unit of a glyph in units of the font's size. */
  readonly unit: number;
  readonly isVertical: boolean;
  /** Its glyphs are drawings, which may bring colours of their own. */
  readonly isDrawn: boolean;
}
