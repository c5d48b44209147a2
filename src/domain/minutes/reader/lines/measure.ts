/**
 * How wide the text was set. Text of a PDF comes in lines broken at the edge of the page; text of Word or the web has a
 * line for each paragraph.
 */
import type { SourceLine } from '../clean/source-line.js';

const NARROWEST = 55;
const WIDEST = 135;

/** In characters; null where each line is a paragraph of its own. */
export function measureOf(lines: readonly SourceLine[]): number | null {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length >= NARROWEST);
  if (lengths.length < 2) return null;
  const tooWide = lengths.filter((length) => length > WIDEST).length;
  if (tooWide * 8 > lengths.length) return null;
  const sorted = lengths.filter((length) => length <= WIDEST).sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * 0.97)] ?? null;
}

/** Whether the first word of `next` had no room on the line before it. */
export function isFull(line: string, next: string, measure: number | null): boolean {
  if (measure === null) return false;
  const word = /^\s*(\S*)/.exec(next.slice(0, 200))?.[1] ?? '';
  return line.length + 1 + word.length > measure - 4;
}
