/**
 * Labels that rise within one paragraph: `(1) That …; (2) that …`. Only after a stop, so that an enumeration inside a
 * sentence ("in (i) the north and (ii) the south") stays in it.
 */
import { isNextLabel } from '../lines/list-entry.js';

export interface RunOnPart {
  readonly label: string;
  /** Of the printed label. */
  readonly start: number;
  /** Where its words begin. */
  readonly textAt: number;
}

/** A label in its brackets, or a bullet with a label. */
const LABEL =
  /(?:^|\s)(?:[-–•] )?(?:\((\d{1,2}|[a-z]|[ivx]{2,5})\)|(\d{1,2}|[a-z]|[ivx]{2,5})\)|(\d{1,2})\.(?=\s))\s*/g;
const HARD_STOP = /[.;:](?:["”’')]*)(?:\s+(?:and|or))?\s*$/i;

/** At least two in a row that begin at `from`, else none. */
export function runOnParts(text: string, from: number): RunOnPart[] {
  const parts: RunOnPart[] = [];
  for (const found of text.slice(from).matchAll(LABEL)) {
    const label = (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase();
    const start = from + found.index + (found[0].length - found[0].trimStart().length);
    const last = parts.at(-1);
    if (!last) {
      if (!/^(?:1|a|i)$/.test(label) || text.slice(from, start).trim() !== '') return [];
    } else if (!isNextLabel(last.label, label) || !HARD_STOP.test(text.slice(Math.max(from, start - 12), start)))
      continue;
    parts.push({ label, start, textAt: from + found.index + found[0].length });
  }
  return parts.length > 1 ? parts : [];
}

/** Where a list that runs on in the paragraph begins behind a colon; -1 where none does. */
export function runOnAfterColon(text: string): number {
  for (const colon of text.matchAll(/:[-–—]?\s+(?=(?:\((?:1|a|i)\)|(?:1|a|i)\)|1\.)\s)/gi)) {
    const from = colon.index + colon[0].length;
    if (runOnParts(text, from).length > 1) return from;
  }
  return -1;
}
