import { emojiFace, facesFor, mainFace, type FontFace, type FontStyle } from './font-faces.js';

/** A stretch of text that one font prints. */
export interface FontRun {
  /** What is printed. */
  text: string;
  /** What was written: the same, but for boxes and marks that a font does not know. */
  source: string;
  face: FontFace;
}

export interface FontRuns {
  runs: FontRun[];
  /** What no font has, each once, in order of appearance. */
  missing: string[];
}

/** Printed where no font has a glyph. */
export const MISSING_GLYPH_BOX = '\u25a1';

/** Characters that are pictures by themselves, or are made so by the selector behind them. */
const PICTURE = /\p{Emoji_Presentation}|\ufe0f/u;
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Variation_Selector}]$/u;
const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Splits a text so that each run can be printed with one font; what a reader sees as one character is never split. */
export function splitByFont(text: string, style: FontStyle): FontRuns {
  const runs: FontRun[] = [];
  const missing = new Set<string>();
  for (const { segment } of graphemes.segment(text)) {
    const found = faceFor(segment, style, runs.at(-1)?.face);
    if (!found) missing.add(segment);
    const face = found ?? mainFace(style);
    append(runs, { text: found ? printable(segment, face) : MISSING_GLYPH_BOX, source: segment, face });
  }
  return { runs, missing: [...missing] };
}

function faceFor(grapheme: string, style: FontStyle, before: FontFace | undefined): FontFace | undefined {
  // A space between two Arabic words belongs to their run: the font then shapes and orders them together.
  if (grapheme === ' ' && before && before !== emojiFace(style)) return before;
  if (PICTURE.test(grapheme) && has(emojiFace(style), grapheme)) return emojiFace(style);
  for (const face of facesFor(style)) if (has(face, grapheme)) return face;
  return undefined;
}

function has(face: FontFace, grapheme: string): boolean {
  return [...grapheme].every((character) => INVISIBLE.test(character) || hasGlyph(face, character));
}

/** Joiners and marks of direction shape their neighbours where the font knows them, and would print as a box elsewhere. */
function printable(grapheme: string, face: FontFace): string {
  return [...grapheme].filter((character) => !/\p{Cc}/u.test(character) && hasGlyph(face, character)).join('');
}

function hasGlyph(face: FontFace, character: string): boolean {
  return face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

function append(runs: FontRun[], next: FontRun): void {
  const last = runs.at(-1);
  if (last?.face === next.face) {
    last.text += next.text;
    last.source += next.source;
  } else if (next.text !== '') {
    runs.push(next);
  }
}
