/** What a spreadsheet would take for a formula and run. */
const FORMULA = /^[\s\0]*[=+\-@|%]|^[\t\r\n]/;

/** The text as it may stand in a cell: what would be run begins with an apostrophe, and is read as text. */
export function harmlessText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
