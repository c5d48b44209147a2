/**
 * Where a reading found something in the text it was given. Lines and columns are counted from 1, columns in UTF-16
 * units of the untouched source line; the end is the first place behind it.
 */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** From the start of one place to the end of another. */
export function spanOf(first: Place, last: Place): Place {
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}
