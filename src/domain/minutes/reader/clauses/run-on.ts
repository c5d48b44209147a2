/**
 * Labels that rise within one paragraph: `(1) That …; (2) that …`. The list begins where it is looked for, so that an enumeration inside a
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

/**
 * At least two in a row that begin at `from`, else none. A label behind a stop is taken before one that stands within a
 * sentence; where no label stands behind a stop, those of the list itself are enough, as it began with the first.
 */
export function runOnParts(text: string, from: number): RunOnPart[] {
  const labels = labelsIn(text, from);
  const [first] = labels;
  if (!first || !/^(?:1|a|i)$/.test(first.label) || text.slice(from, first.start).trim() !== '') return [];
  const parts = [first];
  for (let at = 1; at < labels.length;) {
    const last = parts.at(-1) ?? first;
    const next = nextOf(last, labels, at);
    if (next < 0) break;
    const part = labels[next];
    if (part) parts.push(part);
    at = next + 1;
  }
  return parts.length > 1 ? parts : [];
}

interface PlacedLabel extends RunOnPart {
  readonly isBehindStop: boolean;
  readonly isInBrackets: boolean;
}

/** No list that runs on has more labels. */
const MOST = 60;

function labelsIn(text: string, from: number): PlacedLabel[] {
  return [...text.slice(from).matchAll(LABEL)].slice(0, MOST).map((found) => {
    const start = from + found.index + (found[0].length - found[0].trimStart().length);
    return {
      label: (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase(),
      start,
      textAt: from + found.index + found[0].length,
      isBehindStop: HARD_STOP.test(text.slice(Math.max(from, start - 12), start)),
      isInBrackets: found[1] !== undefined,
    };
  });
}

function nextOf(last: RunOnPart, labels: readonly PlacedLabel[], from: number): number {
  const isNext = ({ label }: PlacedLabel) => isNextLabel(last.label, label);
  const stopped = labels.findIndex((each, at) => at >= from && isNext(each) && each.isBehindStop);
  if (stopped >= 0) return stopped;
  return labels.findIndex((each, at) => at >= from && isNext(each) && each.isInBrackets);
}

/** Where a list that runs on in the paragraph begins behind a colon; -1 where none does. */
export function runOnAfterColon(text: string): number {
  for (const colon of text.matchAll(/:[-–—]?\s+(?=(?:\((?:1|a|i)\)|(?:1|a|i)\)|1\.)\s)/gi)) {
    const from = colon.index + colon[0].length;
    if (runOnParts(text, from).length > 1) return from;
  }
  return -1;
}
