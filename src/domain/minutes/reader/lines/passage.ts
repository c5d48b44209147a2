/** A paragraph in one line, which still knows where each part of it stood in the source. */
import { type Place, spanOf } from '../place.js';
import { placeIn, type SourceLine } from '../clean/source-line.js';

interface Piece {
  /** Where the piece begins in the paragraph. */
  readonly at: number;
  readonly line: SourceLine;
  /** Where it begins in the line. */
  readonly from: number;
}

export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Whether a blank line stood before it. */
  readonly isApart: boolean;
  readonly isOnNewPage: boolean;
  /** How far from the margin it begins. */
  readonly indent: number;
}

/** Part of a line as a paragraph. */
export function passageOf(line: SourceLine, from = 0, to = line.text.length): Passage {
  const part = line.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return {
    text: part.trim(),
    pieces: [{ at: 0, line, from: start }],
    isApart: from === 0 && line.isApart,
    isOnNewPage: from === 0 && line.isOnNewPage,
    indent: start,
  };
}

/** `between` is what stands between the two in print: a blank, or nothing. */
export function joinedPassages(one: Passage, other: Passage, between: string): Passage {
  const at = one.text.length + between.length;
  const later = other.pieces.map((piece) => ({ ...piece, at: piece.at + at }));
  return { ...one, text: `${one.text}${between}${other.text}`, pieces: [...one.pieces, ...later] };
}

/** What stands between a line and the next, and whether the hyphen at its end goes. */
export type JoinLines = (before: string, line: SourceLine) => { readonly dropsLast: boolean; readonly blank: string };

/** The lines of one paragraph; `join` says what stands between two of them, and whether a hyphen goes. */
export function joinedLines(lines: readonly SourceLine[], join: JoinLines): Passage {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined) {
      const { dropsLast, blank } = join(last, line);
      texts[texts.length - 1] = `${dropsLast ? last.slice(0, -1) : last}${blank}`;
      at += blank.length - (dropsLast ? 1 : 0);
    }
    const text = line.text.trim();
    pieces.push({ at, line, from: line.text.length - line.text.trimStart().length });
    texts.push(text);
    at += text.length;
  }
  const [first] = lines;
  return {
    text: texts.join(''),
    pieces,
    isApart: first?.isApart ?? false,
    isOnNewPage: first?.isOnNewPage ?? false,
    indent: pieces[0]?.from ?? 0,
  };
}

/** Without blanks at its ends. */
export function slicePassage(passage: Passage, from: number, to = passage.text.length): Passage {
  const part = passage.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const first = passage.pieces.findLastIndex(({ at }) => at <= start);
  const pieces = passage.pieces
    .slice(Math.max(first, 0))
    .filter(({ at }) => at < to)
    .map(({ at, line, from: column }) => ({
      at: Math.max(at - start, 0),
      line,
      from: at < start ? column + start - at : column,
    }));
  const isWhole = start === 0;
  return {
    text: part.trim(),
    pieces,
    isApart: isWhole && passage.isApart,
    isOnNewPage: isWhole && passage.isOnNewPage,
    indent: passage.indent,
  };
}

export function placeOf({ text, pieces }: Passage, from = 0, to = text.length): Place {
  return spanOf(placeAt(pieces, from), placeAt(pieces, Math.max(to - 1, from)));
}

function placeAt(pieces: readonly Piece[], at: number): Place {
  const piece = pieces.findLast((each) => each.at <= at) ?? pieces[0];
  if (!piece) return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const column = piece.from + at - piece.at;
  return placeIn(piece.line, column, column + 1);
}
