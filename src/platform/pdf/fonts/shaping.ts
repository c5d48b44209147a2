import type { Font, GlyphRun } from 'fontkit';

/**
 * fontkit throws where a font leaves an anchor of a mark empty, as Noto Sans Gurmukhi may (foliojs/fontkit issue 367).
 * Without these features the marks stand where the font's own widths put them.
 */
const MARK_POSITIONING = ['abvm', 'blwm', 'mark', 'mkmk'];

/**
 * Latin letters, digits and common punctuation: no marks to place, nothing invisible, and each word is shaped by itself.
 */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac]*$/;

/** Whether words of this text may be laid out one by one, and remembered: the whole would come out the same. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Lays a run out; fresh features each time, as fontkit writes into what it is given. */
export function shape(text: string, font: Font): GlyphRun {
  try {
    return font.layout(text, {});
  } catch {
    return font.layout(text, withoutMarks());
  }
}

/**
 * The features under which the font can lay this text out. Features, even none, make pdfkit lay a run out as a whole:
 * word by word it would put Arabic in the wrong order. Undefined where it may go by words, which it remembers.
 */
export function featuresFor(text: string, font: Font): Record<string, boolean> | undefined {
  if (isPlain(text)) return undefined;
  try {
    font.layout(text, {});
    return {};
  } catch {
    return withoutMarks();
  }
}

function withoutMarks(): Record<string, boolean> {
  return Object.fromEntries(MARK_POSITIONING.map((feature) => [feature, false]));
}
