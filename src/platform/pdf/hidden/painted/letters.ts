import { combined, type Matrix } from '../../pack/page-geometry.js';
import type { Point } from './areas.js';
import type { GraphicsState } from './graphics-state.js';
import type { Letter } from './ink.js';
import { placed } from './paths.js';

/** Of pdf.js, whose numbers between glyphs are thousandths of the font's size. */
export interface Glyph {
  readonly width: number;
  readonly unicode: string;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

export interface SetText {
  readonly letters: readonly Letter[];
  /** How far the pen went, along the line. */
  readonly advance: Point;
  readonly size: number;
}

/** Heights that every small letter has, as parts of the font's size. */
const LOW = 0.08;
const HIGH = 0.42;
const LETTER = /[\p{L}\p{N}]/u;

/** Sets glyphs from the pen on; `matrix` is that of the text, without the page's (ISO 32000-1, 9.4.4). */
export function setGlyphs(glyphs: readonly unknown[], matrix: Matrix, pen: Point, state: GraphicsState): SetText {
  const font = state.font;
  if (font === null) return { letters: [], advance: { x: 0, y: 0 }, size: 0 };
  const direction = state.fontSize < 0 ? -1 : 1;
  const size = Math.abs(state.fontSize);
  const unit = size * font.unit;
  const height = unit * 1000;
  const across = state.widening * direction;
  const toPage = combined(matrix, state.matrix);
  const letters: Letter[] = [];
  let along = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      along += ((font.isVertical ? 1 : -1) * glyph * size) / 1000;
    } else if (isGlyph(glyph)) {
      const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.characterSpacing) * direction;
      const width = font.isVertical ? Math.abs(glyph.vmetric?.[0] ?? glyph.width) : glyph.width;
      const middle = along + (width * unit) / 2;
      const at = (part: number) =>
        placed(
          font.isVertical
            ? { x: pen.x, y: pen.y + state.rise - middle + (part - (LOW + HIGH) / 2) * height }
            : { x: pen.x + middle * across, y: pen.y + state.rise + part * height * direction },
          toPage,
        );
      if (LETTER.test(glyph.unicode)) letters.push({ low: at(LOW), high: at(HIGH) });
      along += width * unit + (font.isVertical ? -spacing : spacing);
    }
  }
  const advance = font.isVertical ? { x: 0, y: -along } : { x: along * across, y: 0 };
  return { letters, advance, size: height * Math.hypot(toPage[2], toPage[3]) };
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'width' in value && 'unicode' in value;
}
