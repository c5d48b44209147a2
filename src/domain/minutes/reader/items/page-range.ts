/** The pages of an item's papers in an agenda: `(Pages 1 - 6)`, `Pages 5 to 8`, or a column at the right edge. */
export interface FoundPages {
  readonly pages: readonly [number, number];
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const RANGE = '(\\d{1,4})(?: ?(?:[-–—−]|to|and|&) ?(\\d{1,4}))?';
const IN_WORDS = new RegExp(`[([]?\\s*(?:[–—-] )?\\b(?:pages?|pp?\\.)(?: nos?\\.?)?:? ?${RANGE}\\s*[)\\]]?\\.?`, 'i');
const COLUMN = new RegExp(`\\s{3,}${RANGE}$`);
const OPEN_IN_COLUMN = /\s{3,}(\d{1,4}) ?[-–—−]$/;
const END_IN_COLUMN = /\s{3,}(\d{1,4})$/;
const AT_END = /\s(\d{1,4}) ?[-–—−] ?(\d{1,4})$/;
const TO_FOLLOW =
  /(?:\s{3,}|\s*[([])(?:(?:report |papers? |copy )?to follow|enclosed|attached|(?:to be )?tabled)[)\]]?\.?$|\s{3,}(?:verbal|oral)(?: report| update)?$/i;

export function pagesInWords(text: string): FoundPages | null {
  return made(IN_WORDS.exec(text.slice(0, 1_000)), 'pages in words');
}

/** A column at the right edge of the line. */
export function pagesInColumn(line: string): FoundPages | null {
  return line.length > 400 ? null : made(COLUMN.exec(line), 'column of pages');
}

/** In collapsed text the column stands behind the title; a range of years is none. */
export function pagesAtEnd(line: string): FoundPages | null {
  const found = line.length > 400 ? null : made(AT_END.exec(line), 'column of pages, collapsed');
  const isYears = found !== null && found.pages[0] >= 1900 && found.pages[1] <= 2100;
  return isYears ? null : found;
}

/** The one page that is expected, printed behind the title. */
export function onePageAtEnd(line: string, page: number): FoundPages | null {
  const text = line.length > 400 ? '' : line.trimEnd();
  const figure = String(page);
  if (!text.endsWith(` ${figure}`)) return null;
  const start = text.length - figure.length - 1;
  return { pages: [page, page], start, end: text.length, rule: 'one page behind the title' };
}

/** A range begun in the column, `11 -`, whose end stands below it; null where none is. */
export function rangeOverTwoLines(line: string, next: string): FoundPages | null {
  if (line.length > 400 || next.length > 400) return null;
  const [first, last] = [OPEN_IN_COLUMN.exec(line), END_IN_COLUMN.exec(next)];
  if (!first || !last || last.index + last[0].length < first.index) return null;
  const [from, to] = [Number(first[1]), Number(last[1])];
  return from > to
    ? null
    : { pages: [from, to], start: first.index, end: line.length, rule: 'column of pages over two lines' };
}

/** Where the end of such a range begins in its line. */
export function startOfRangeEnd(line: string): number {
  return END_IN_COLUMN.exec(line)?.index ?? line.length;
}

/** `To Follow` where the pages would stand. */
export function startOfToFollow(line: string): number {
  return line.length > 400 ? -1 : (TO_FOLLOW.exec(line)?.index ?? -1);
}

function made(found: RegExpExecArray | null, rule: string): FoundPages | null {
  if (found === null) return null;
  const [all, from = '', to = from] = found;
  const pages = [Number(from), Number(to)] as const;
  if (pages[0] > pages[1] || pages[0] === 0) return null;
  return { pages, start: found.index, end: found.index + all.length, rule };
}
