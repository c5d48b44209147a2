/**
 * The text of a PDF as lines and columns, as a reader sees them: what stands on one line of the page is one line of the
 * text, blanks keep columns and indents, a blank line stands where the page has room, and a form feed ends each page.
 */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withPdfjs } from '../open-with-pdfjs.js';

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Row {
  readonly y: number;
  readonly height: number;
  readonly words: Word[];
}

/** A narrower column than this, in characters, is a blank between words. */
const COLUMN = 2.2;
/** Room between lines, in lines, from which a blank line stands between paragraphs. */
const PARAGRAPH = 1.45;
/** A sheet has no more columns of text; a stray mark far outside does not widen it. */
const WIDEST = 250;

export async function pdfLines(bytes: Uint8Array): Promise<string[]> {
  return withPdfjs(bytes, async (document) => {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(pageText(rowsOf(await wordsOf(page))));
      page.cleanup();
    }
    return pages;
  });
}

async function wordsOf(page: PDFPageProxy): Promise<Word[]> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , e = 0, f = 0]: number[] = item.transform;
    const [x = 0, y = 0] = view.convertToViewportPoint(e, f);
    const [endX = 0, endY = 0] = view.convertToViewportPoint(e + a, f + b);
    const isUpright = Math.abs(endY - y) <= Math.abs(endX - x);
    return isUpright ? [{ text: item.str, x, y, width: item.width, height: item.height || 10 }] : [];
  });
}

/** From the top; words whose foot is within half a line of each other stand on one. */
function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  for (const word of [...words].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - word.y) <= Math.max(row.height, word.height) * 0.4) row.words.push(word);
    else rows.push({ y: word.y, height: word.height, words: [word] });
  }
  return rows.map((row) => ({ ...row, words: row.words.sort((one, other) => one.x - other.x) }));
}

function pageText(rows: readonly Row[]): string {
  const words = rows.flatMap((row) => row.words);
  if (words.length === 0) return '';
  const left = words.reduce((least, { x }) => Math.min(least, x), Infinity);
  const character = middle(words.map(({ text, width }) => width / text.length).filter((width) => width > 0)) || 5;
  const step =
    lowerQuarter(
      rows
        .slice(1)
        .map((row, index) => row.y - (rows[index]?.y ?? 0))
        .filter((gap) => gap > 1),
    ) || 12;
  const lines = rows.map((row, index) => {
    const before = rows[index - 1];
    const isApart = before !== undefined && row.y - before.y > Math.max(step * PARAGRAPH, row.height * 1.7);
    return `${isApart ? '\n' : ''}${rowText(row, left, character)}`;
  });
  return lines.join('\n');
}

function rowText({ words }: Row, left: number, character: number): string {
  let line = '';
  let end = 0;
  for (const word of words) {
    const gap = (word.x - end) / character;
    const column = Math.min(WIDEST, Math.round((word.x - left) / character));
    if (line === '') line = ' '.repeat(column);
    else if (gap > COLUMN) line = line.padEnd(Math.max(column, line.length + 3));
    else if (gap > 0.18 && !line.endsWith(' ') && !word.text.startsWith(' ')) line += ' ';
    line += word.text;
    end = word.x + word.width;
  }
  return line.trimEnd();
}

/** The usual room from line to line: that between paragraphs is rarer, and wider. */
function lowerQuarter(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 4)] ?? 0;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
