/** A line of the source after cleaning; where each of its characters stood is kept. */
import type { Place } from '../place.js';

export interface SourceLine {
  /** Without blanks at its end; those before it are kept, as they show lists and columns. */
  readonly text: string;
  /** In the source, from 1. */
  readonly number: number;
  /** Of each character its column in the source, from 0; null where nothing was taken out. */
  readonly columns: readonly number[] | null;
  /** Where the source line was too long to be looked at whole: this many characters of it came before. */
  readonly offset: number;
  /** Whether it goes on in the middle of a word of the piece before. */
  readonly isGlued: boolean;
  /** Whether a blank line stood before it. */
  readonly isApart: boolean;
  /** Whether a page ended before it. */
  readonly isOnNewPage: boolean;
}

export function placeIn(line: SourceLine, from: number, to: number): Place {
  const first = columnOf(line, from);
  const last = to > from ? columnOf(line, to - 1) + 1 : first;
  return { line: line.number, column: first + 1, endLine: line.number, endColumn: last + 1 };
}

export function placeOfLine(line: SourceLine): Place {
  const { text } = line;
  return placeIn(line, text.length - text.trimStart().length, text.length);
}

function columnOf({ columns, offset, text }: SourceLine, at: number): number {
  if (columns === null) return offset + at;
  return offset + (columns[Math.min(at, text.length - 1)] ?? at);
}

/** The line from a column on, as a line of its own. */
export function lineFrom(line: SourceLine, from: number, to = line.text.length): SourceLine {
  if (from === 0 && to === line.text.length) return line;
  const columns = line.columns ?? Array.from({ length: line.text.length }, (_, index) => index);
  return {
    ...line,
    text: line.text.slice(from, to),
    columns: columns.slice(from, to),
    isApart: from === 0 && line.isApart,
  };
}
