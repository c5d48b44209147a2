import { asLaidOut } from './direction.js';
import type { FontFace, FontStyle } from './font-faces.js';
import { splitByFont } from './font-runs.js';
import { isPlain, shape } from './shaping.js';

export interface LaidOutRun {
  /** In the order and with the marks in which the font prints it. */
  text: string;
  /** In the order in which it is read. */
  source: string;
  face: FontFace;
  /** Its width in the font's own units. */
  units: number;
}

export interface LaidOut {
  runs: readonly LaidOutRun[];
  missing: readonly string[];
}

/** The same words come again and again: a long document is laid out many times faster when they are remembered. */
const remembered = new Map<string, LaidOut>();
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;
/** Each with the space behind it, as pdfkit cuts them. */
const WORDS = /[^ ]* |[^ ]+$/g;

/** A stretch of one style and direction in the fonts that print it, with its widths. */
export function laidOut(text: string, style: FontStyle, level: number): LaidOut {
  if (text.length > LONGEST_REMEMBERED) return wordByWord(text, style, level) ?? layOut(text, style, level);
  const key = `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${level} ${text}`;
  const known = remembered.get(key);
  if (known) return known;

  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const made = layOut(text, style, level);
  remembered.set(key, made);
  return made;
}

/** A line of plain words in one font from the words it is made of; null for any other. */
function wordByWord(text: string, style: FontStyle, level: number): LaidOut | null {
  if (!isPlain(text) || level !== 0) return null;
  const words = text.match(WORDS) ?? [];
  if (words.some((word) => word.length > LONGEST_REMEMBERED)) return null;
  const parts = words.map((word) => laidOut(word, style, level));
  const runs = parts.flatMap((part) => part.runs);
  const face = runs[0]?.face;
  if (!face || runs.some((run) => run.face !== face)) return null;
  const units = runs.reduce((sum, run) => sum + run.units, 0);
  const printed = runs.map((run) => run.text).join('');
  const source = runs.map((run) => run.source).join('');
  const missing = [...new Set(parts.flatMap((part) => part.missing))];
  return { missing, runs: [{ text: printed, source, face, units }] };
}

function layOut(text: string, style: FontStyle, level: number): LaidOut {
  const { runs, missing } = splitByFont(text, style);
  return {
    missing,
    runs: runs.map(({ text: written, source, face }) => {
      const printed = asLaidOut(written, level, face.font);
      return { text: printed, source, face, units: shape(printed, face.font).advanceWidth };
    }),
  };
}
