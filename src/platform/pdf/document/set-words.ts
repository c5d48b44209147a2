import { directionsOf, inVisualOrder } from '../fonts/direction.js';
import type { FontFace } from '../fonts/font-faces.js';
import { laidOut } from '../fonts/laid-out.js';
import type { Span, Words } from './blocks.js';
import { breakPoints, graphemeEnds } from './break-points.js';

/** Text in one font and style; `x` counts from the left end of its line, in points. */
export interface Piece {
  /** In the order and with the marks in which the font prints it. */
  text: string;
  /** In the order in which it is read. */
  source: string;
  face: FontFace;
  span: Span;
  level: number;
  x: number;
  width: number;
}

export interface Line {
  /** In reading order, each at its place. */
  pieces: Piece[];
  width: number;
  rightToLeft: boolean;
}

export interface SetText {
  lines: Line[];
  missing: string[];
}

interface Style {
  size: number;
  /** Points from margin to margin. */
  width: number;
  bold?: boolean;
}

/** Sets words in lines no wider than `width`: fonts by character, direction by script, long words broken where they must be. */
export function setWords(words: Words, style: Style): SetText {
  const setter = new Setter(style);
  const lines = paragraphsOf(words).flatMap((spans) => setter.set(spans));
  return { lines, missing: [...setter.missing] };
}

/** The words as plain text, for bookmarks and descriptions. */
export function plainText(words: Words): string {
  return paragraphsOf(words)
    .map((spans) => spans.map((span) => span.text).join(''))
    .join(' ');
}

function paragraphsOf(words: Words): Span[][] {
  const spans = typeof words === 'string' ? [words] : words;
  const paragraphs: Span[][] = [[]];
  for (const span of spans) {
    const { text, ...style } = typeof span === 'string' ? { text: span } : span;
    clean(text)
      .split('\n')
      .forEach((part, index) => {
        if (index > 0) paragraphs.push([]);
        if (part !== '') paragraphs.at(-1)?.push({ ...style, text: part });
      });
  }
  return paragraphs;
}

function clean(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
}

class Setter {
  readonly missing = new Set<string>();

  constructor(private readonly style: Style) {}

  set(spans: readonly Span[]): Line[] {
    const text = spans.map((span) => span.text).join('');
    const { levels, rightToLeft } = directionsOf(text);
    const pieces = (from: number, to: number) => this.pieces(spans, levels, from, to);
    return this.ranges(text, (from, to) => widthOf(pieces(from, to))).map(([from, to]) => {
      const inReadingOrder = pieces(from, to);
      place(inVisualOrder(inReadingOrder));
      return { pieces: inReadingOrder, width: widthOf(inReadingOrder), rightToLeft };
    });
  }

  /**
   * Where each line begins and ends; the space at which a line is broken is left out. Measured word by word: what stands
   * in the line already is not laid out again for each word that may follow it.
   */
  private ranges(text: string, measure: (from: number, to: number) => number): [number, number][] {
    const lines: [number, number][] = [];
    let start = 0;
    let end = 0;
    let filled = 0;
    for (const next of breakPoints(text)) {
      if (filled + measure(end, trimmedEnd(text, end, next)) > this.style.width) {
        if (end > start) lines.push([start, trimmedEnd(text, start, end)]);
        start = end;
        for (const cut of this.cutsInside(text, start, next, measure)) {
          lines.push([start, cut]);
          start = cut;
        }
        filled = measure(start, next);
      } else filled += measure(end, next);
      end = next;
    }
    lines.push([start, trimmedEnd(text, start, text.length)]);
    return lines;
  }

  /** A word wider than the whole line, an address for example, is cut between characters. */
  private cutsInside(text: string, from: number, to: number, measure: (from: number, to: number) => number): number[] {
    const cuts: number[] = [];
    let start = from;
    let last = from;
    if (measure(from, trimmedEnd(text, from, to)) <= this.style.width) return cuts;
    for (const end of graphemeEnds(text, from, trimmedEnd(text, from, to))) {
      if (last > start && measure(start, end) > this.style.width) {
        cuts.push(last);
        start = last;
      }
      last = end;
    }
    return cuts;
  }

  private pieces(spans: readonly Span[], levels: Uint8Array, from: number, to: number): Piece[] {
    const pieces: Piece[] = [];
    let offset = 0;
    for (const span of spans) {
      let start = Math.max(from, offset);
      const end = Math.min(to, offset + span.text.length);
      while (start < end) {
        const level = levels[start] ?? 0;
        let stop = start + 1;
        while (stop < end && levels[stop] === level) stop++;
        pieces.push(...this.inFonts(span, span.text.slice(start - offset, stop - offset), level));
        start = stop;
      }
      offset += span.text.length;
    }
    return pieces;
  }

  private inFonts(span: Span, text: string, level: number): Piece[] {
    const bold = span.bold ?? this.style.bold ?? false;
    const { runs, missing } = laidOut(text, { bold, italic: span.italic ?? false }, level);
    missing.forEach((character) => this.missing.add(character));
    return runs.map(({ text: printed, source, face, units }) => ({
      text: printed,
      source,
      face,
      span,
      level,
      x: 0,
      width: (units * this.style.size) / face.font.unitsPerEm,
    }));
  }
}

function place(pieces: readonly Piece[]): void {
  let x = 0;
  for (const piece of pieces) {
    piece.x = x;
    x += piece.width;
  }
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text[end - 1] === ' ') end--;
  return end;
}
