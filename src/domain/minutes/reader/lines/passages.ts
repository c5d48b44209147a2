/**
 * Lines joined to the paragraphs their author wrote: a line goes on where a typesetter broke it, a sentence where a page
 * ended in the middle of it.
 */
import { MONTH_NAMES } from '../../../calendar/calendar-date.js';
import type { SourceLine } from '../clean/source-line.js';
import { type HyphenWords, keepsHyphen } from './hyphens.js';
import { listEntry } from './list-entry.js';
import { isFull } from './measure.js';
import { joinedLines, type JoinLines, type Passage } from './passage.js';

export interface JoinRules {
  readonly measure: number | null;
  readonly words: HyphenWords;
  /** Lines that never go on another: markers, headings, labels of attendance. */
  readonly startsAnew: (line: string) => boolean;
}

/** What is longer is no paragraph, and no rule needs to look at more of it. */
const MOST_LINES = 300;
const MOST_CHARACTERS = 60_000;
const END = 16;
const MONTH = new RegExp(`^\\s*(?:${MONTH_NAMES.join('|')})\\b`);
/** A sentence that a page cut is at least so long. */
const CUT = 30;
/** So long, and so near to the measure, no list has its lines. */
const LONG = 70;
const NEARLY = 0.75;
/** Words in small letters of a line that is prose. */
const PROSE = 6;

export function passagesIn(lines: readonly SourceLine[], rules: JoinRules): Passage[] {
  const groups: SourceLine[][] = [];
  let length = 0;
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const hasRoom = group !== undefined && group.length < MOST_LINES && length + line.text.length < MOST_CHARACTERS;
    if (group && last && hasRoom && goesOn(last, line, rules)) group.push(line);
    else {
      groups.push([line]);
      length = 0;
    }
    length += line.text.length + 1;
  }
  return groups.map((group) => joinedLines(group, joining(rules.words)));
}

/** Whether `next` belongs to the paragraph that `line` is the last line of so far. */
export function goesOn(line: SourceLine, next: SourceLine, rules: JoinRules): boolean {
  if (next.isGlued || (next.offset > 0 && next.number === line.number)) return true;
  const [before, after] = [line.text, next.text];
  if (rules.startsAnew(after)) return false;
  if (/\p{L}-$/u.test(before.slice(-END)) && /^\s*\p{Ll}/u.test(after) && !next.isApart) return true;
  if (listEntry(after) !== null || isAllInBrackets(after)) return false;
  const isOpen = !isClosed(before);
  const goesOnInSmall = /^\s*\p{Ll}/u.test(after.slice(0, 80));
  if (next.isApart || next.isOnNewPage) {
    const isCut = isOpen && before.trim().length >= CUT && (goesOnInSmall || endsOpen(before));
    return isCut && (goesOnInSmall || next.isOnNewPage || /^\s*\d/.test(after));
  }
  if (isFull(before, after, rules.measure)) return !/[:;]-?$/.test(before) || goesOnInSmall;
  if (goesOnInSmall || isBrokenSentence(before, after, rules.measure)) return isOpen;
  if (/\b\d{1,2}$/.test(before.slice(-4)) && MONTH.test(after.slice(0, 40))) return true;
  return endsOpen(before) && rules.measure !== null;
}

/** A long line of prose without a stop, in a text set to a measure; parts of it may be set narrower. */
function isBrokenSentence(line: string, next: string, measure: number | null): boolean {
  if (isLabelled(next) || measure === null || line.length < Math.max(LONG, measure * NEARLY)) return false;
  return (line.slice(0, 200).match(/(?<!\S)\p{Ll}+(?!\S)/gu)?.length ?? 0) >= PROSE;
}

/** `Contact: J Ash`, `Pages 5 to 8`: a line of its own, whatever stands above it. */
function isLabelled(line: string): boolean {
  return /^\s*(?:pages?\s|\p{Lu}[^\s:]{0,24}(?: [^\s:]{1,24}){0,3}\s?:)/iu.test(line.slice(0, 120));
}

/** A remark by itself: `(Councillor Ash then left.)`. */
function isAllInBrackets(line: string): boolean {
  return line.length < 300 && /^\s*\(\p{Lu}[^()]*[.!]?\)\.?$/u.test(line);
}

export function isClosed(line: string): boolean {
  return /[.:;!?]["'’”)]*$|[:;] ?-$/.test(line.slice(-END));
}

/** On a word after which no paragraph ends. */
function endsOpen(line: string): boolean {
  return /(?:,|\b(?:and|or|of|the|to|in|for|with|by|from|on|at|a|an|that|be|was|is|now|as)|[a-z] [–-])$/.test(
    line.slice(-END),
  );
}

/** What stands between two lines of a paragraph. */
export function joining(words: HyphenWords): JoinLines {
  return (before, line) => between(before, line, words);
}

function between(before: string, line: SourceLine, words: HyphenWords): ReturnType<JoinLines> {
  if (line.isGlued) return { dropsLast: false, blank: '' };
  if (!/[\p{L}\d]-$/u.test(before.slice(-END))) return { dropsLast: false, blank: ' ' };
  const isKept = keepsHyphen(before, line.text.trimStart(), words);
  return { dropsLast: !isKept, blank: '' };
}
