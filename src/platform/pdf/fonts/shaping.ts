import type { Font, GlyphRun } from 'fontkit';

/**
 * fontkit throws where a font leaves an anchor of a mark empty, as Noto Sans Gurmukhi may (foliojs/fontkit issue 367).
 * Without these features the marks stand where the font's own widths put them.
 */
const MARK_POSITIONING = ['abvm', 'blwm', 'mark', 'mkmk'];

/** Lays a run out; fresh features each time, as fontkit writes into what it is given. */
export function shape(text: string, font: Font): GlyphRun {
  try {
    return font.layout(text, {});
  } catch {
    return font.layout(text, withoutMarks());
  }
}

/** The features under which the font can lay this text out. */
export function featuresFor(text: string, font: Font): Record<string, boolean> {
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
