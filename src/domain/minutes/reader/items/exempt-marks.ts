/** Scottish agendas mark private items with a letter before the number, and tell below which paragraph it stands for. */
import type { SourceLine } from '../clean/source-line.js';

const MARK = /^\s*(E\d{0,2})\s{2,}(?=\d)/;
const MEANING = /^\s*(E\d{0,2})\s*(?:[–—=:-]|\s{2,})\s*(paragraphs?\b.{1,80})/i;

/** `E1` before an item's number; null for none. */
export function markBefore(line: string): string | null {
  return MARK.exec(line.slice(0, 40))?.[1] ?? null;
}

/** What each mark stands for, in the words of the agenda: `Paragraph 14`. */
export function meaningsOfMarks(lines: readonly SourceLine[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const { text } of lines) {
    const [, mark, meaning] = MEANING.exec(text.slice(0, 120)) ?? [];
    if (mark !== undefined && meaning !== undefined) meanings.set(mark, meaning);
  }
  return meanings;
}
