/** Declarations of interest printed as a table: the number of each minute stands in a column of its own. */
import { type Passage, slicePassage } from '../lines/passage.js';

/** A column of items is of this meeting's own agenda, and cites nothing. */
const HEADING = /^min(?:ute|\.)?(?: ?\/ ?item)? ?(?:no\.?|nos\.?|numbers?|ref\.?)?$/i;
const NUMBER = /^(?:[A-Z]{1,6}[ ./-]?)?\d{1,4}(?:[./]\d{1,4})?(?:\([a-z]\)|[a-z])?(?=$|[\s,:–—-])/;
const MOST_ROWS = 30;

/** The numbers in the column, each as a part of its row. */
export function numbersInMinuteColumn(passages: readonly Passage[]): Passage[] {
  const head = passages.findIndex((passage) => columnOf(passage) > 0);
  const heading = passages[head];
  if (!heading) return [];
  const [column, count] = [columnOf(heading), cellsOf(heading).length];
  const found: Passage[] = [];
  for (const row of passages.slice(head + 1, head + 1 + MOST_ROWS)) {
    const cells = cellsOf(row);
    if (cells.length !== count) break;
    const cell = cells[column];
    const number = cell ? NUMBER.exec(cell.text)?.[0] : undefined;
    if (cell && number !== undefined) found.push(slicePassage(row, cell.start, cell.start + number.length));
  }
  return found;
}

/** Which cell of a heading row is that of the minutes; the first cell is that of the member. */
function columnOf(passage: Passage): number {
  return passage.text.length > 200 ? -1 : cellsOf(passage).findIndex(({ text }) => HEADING.test(text));
}

function cellsOf({ text }: Passage): { readonly text: string; readonly start: number }[] {
  return [...text.slice(0, 400).matchAll(/\S+(?: \S+)*/g)].map((found) => ({ text: found[0], start: found.index }));
}
