/**
 * Every page of a pack has one number that runs on from entry to entry; where a panel prints on both sides, each entry
 * ends on an even number, so that the next one begins on a right-hand page. The blank at an entry's end is part of its
 * range. (Custom of printed packs.)
 */
export type PageStyle = 'right-hand' | 'continuous';

/** Printed page numbers, both ends included. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

export interface PaperToNumber {
  readonly id: string;
  /** Pages in the file; 0 while it is still to come. */
  readonly pages: number;
}

export interface EntryToNumber {
  readonly id: string;
  readonly papers: readonly PaperToNumber[];
}

export interface NumberedPaper {
  readonly id: string;
  /** The paper's own pages, without a blank behind it; null without pages. */
  readonly range: PageRange | null;
}

export interface NumberedEntry {
  readonly id: string;
  /** What the agenda prints; null for an entry without pages. */
  readonly range: PageRange | null;
  readonly papers: readonly NumberedPaper[];
  /** The number of the blank page at the entry's end, where it has one. */
  readonly blank: number | null;
}

export interface PageOptions {
  readonly style: PageStyle;
  /** Number of the first page, 1 unless a supplement runs on; a right-hand pack moves an even one on to the next odd. */
  readonly firstPage?: number;
}

/** Entries in agenda order, papers in the order of the pack. */
export function numberPages(entries: readonly EntryToNumber[], options: PageOptions): NumberedEntry[] {
  let next = startingPage(options);
  return entries.map((entry) => {
    const numbered = numberEntry(entry, next, options.style);
    next = (numbered.range?.last ?? next - 1) + 1;
    return numbered;
  });
}

/** `Pages 7 - 10`, or `Page 7`. */
export function pagesInWords(range: PageRange): string {
  return range.first === range.last ? `Page ${range.first}` : `Pages ${range.first} - ${range.last}`;
}

/** `(Pages 7 - 10)`, or `(Page 7)`. */
export function printedPages(range: PageRange): string {
  return `(${pagesInWords(range)})`;
}

function startingPage({ style, firstPage = 1 }: PageOptions): number {
  return style === 'right-hand' && firstPage % 2 === 0 ? firstPage + 1 : firstPage;
}

function numberEntry(entry: EntryToNumber, first: number, style: PageStyle): NumberedEntry {
  let next = first;
  const papers = entry.papers.map(({ id, pages }) => {
    const range = pages > 0 ? { first: next, last: next + pages - 1 } : null;
    next += pages;
    return { id, range };
  });
  const pages = next - first;
  const blank = style === 'right-hand' && pages % 2 === 1 ? next : null;
  const range = pages > 0 ? { first, last: blank ?? next - 1 } : null;
  return { id: entry.id, range, papers, blank };
}
