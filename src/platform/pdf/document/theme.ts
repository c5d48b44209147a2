import type { ParagraphStyle } from './blocks.js';

/** A4 and its margins, in points. */
export const PAGE = { width: 595.28, height: 841.89, left: 70, right: 70, top: 64, bottom: 76 } as const;

/** The foot line stands this far above the paper's edge. */
export const FOOT_BASELINE = 40;

export interface TextStyle {
  size: number;
  leading: number;
  colour: string;
  bold?: boolean;
}

export const INK = '#1d2226';
export const QUIET = '#4a5259';
export const HAIRLINE = '#b8c0c6';
export const DEFAULT_COLOUR = '#1d3557';

export const PARAGRAPHS: Record<ParagraphStyle, TextStyle & { after: number }> = {
  lead: { size: 13, leading: 18, colour: INK, after: 10 },
  body: { size: 11, leading: 15.5, colour: INK, after: 8 },
  small: { size: 9.5, leading: 13.5, colour: INK, after: 6 },
  quiet: { size: 9.5, leading: 13.5, colour: QUIET, after: 6 },
};

export const HEADINGS: Record<1 | 2 | 3, { size: number; leading: number; before: number; after: number }> = {
  1: { size: 25, leading: 30, before: 0, after: 12 },
  2: { size: 15, leading: 19, before: 18, after: 8 },
  3: { size: 11.5, leading: 15.5, before: 10, after: 4 },
};

export const FOOT: TextStyle = { size: 9, leading: 12, colour: QUIET };

/** The hanging label of a list and the gap beneath each entry. */
export const LIST = { labelWidth: 30, labelGap: 6, after: 4 } as const;
export const FACTS = { labelGap: 14, widestLabel: 130, after: 4 } as const;

/** Small type, so that a table has room for its columns; `gap` between them, `pad` above and below each row's text. */
export const CELL: TextStyle = { size: 9, leading: 12, colour: INK };
export const TABLE = { gap: 9, pad: 3, after: 12 } as const;
