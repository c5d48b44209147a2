/**
 * Resolutions whose marker was lost on the way from a web page to text: "seconded by Councillor B and", a blank line,
 * and a list of what was resolved.
 */
import { isFirstLabel, type ListEntry } from '../lines/list-entry.js';
import type { Passage } from '../lines/passage.js';

/** The rule that sees a resolution there, or null. */
export function readLostMarker(
  { text, isApart }: Passage,
  entry: ListEntry | null,
  all: readonly Passage[],
  index: number,
): string | null {
  const before = all[index - 1]?.text ?? '';
  const words = entry?.text ?? text;
  if (/\bsecond(?:ed|er)\b/i.test(before.slice(-400)) && /(?:\band|,|\bwas|\bit was)\s*[:-]?$/i.test(before)) {
    return 'list after a seconder';
  }
  if (!/^That\b/.test(words) || !/\bbe\b/.test(words.slice(0, 600))) return null;
  if (/:-?$/.test(before)) return null;
  if (entry) return isFirstLabel(entry.label) ? 'numbered list of that-clauses' : null;
  return isApart ? 'paragraph that begins with That' : null;
}
