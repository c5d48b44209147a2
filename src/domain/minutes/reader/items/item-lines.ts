/** The lines of a heading and those of its body, once it is known where each item begins. */
import type { SourceLine } from '../clean/source-line.js';
import { readMarker } from '../clauses/markers.js';
import { asideAt } from '../clauses/asides.js';
import { listEntry } from '../lines/list-entry.js';
import { isFull } from '../lines/measure.js';
import { isClosed } from '../lines/passages.js';
import {
  type FoundPages,
  onePageAtEnd,
  pagesAtEnd,
  pagesInColumn,
  pagesInWords,
  rangeOverTwoLines,
  startOfRangeEnd,
  startOfToFollow,
} from './page-range.js';
import { endOfInlineTitle, isUsualInline } from './inline-title.js';
import { isInCapitals } from './title-likeness.js';
import { isBelowTitle } from './title.js';

export interface HeadingLines {
  /** What of each line is title. */
  readonly title: readonly { readonly line: SourceLine; readonly from: number; readonly to: number }[];
  readonly pages: FoundPages | null;
  readonly pagesLine: SourceLine | null;
  /** Where the body begins: an index of a line, and a column in it. */
  readonly bodyAt: number;
  readonly bodyFrom: number;
  /** Whether the document has title and minute on one line, parted by a full stop. */
  readonly isInline: boolean;
}

export interface HeadingRules {
  readonly measure: number | null;
  readonly isAgenda: boolean;
  /** Whether pages stand in a column at the right edge. */
  readonly hasColumn: boolean;
  /** The page after those of the item before: a figure behind a title that is it stands for one page. */
  readonly expectedPage: number | null;
  /** Whether most items have title and minute on one line. */
  readonly isInline: boolean;
}

/** As far below a title its pages may stand in the column. */
const COLUMN_LINES = 6;
/** No title is longer. */
const MOST_LINES = 8;
/** `(Pages 44 -` above `50)`. */
function openRange(line: string, next: string): FoundPages | null {
  const first = /[([]?\s*\bpages? (\d{1,4}) ?[-–—]\s*$/i.exec(line.slice(-200));
  const last = /^\s*(\d{1,4})\s*[)\]]/.exec(next);
  if (!first || !last || Number(first[1]) > Number(last[1])) return null;
  const start = Math.max(0, line.length - 200) + first.index;
  return { pages: [Number(first[1]), Number(last[1])], start, end: line.length, rule: 'pages over two lines' };
}

/** A marker that the heading was glued to. */
const GLUED = /(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|NOTED|Noted)\s?(?::\s?[-–—]*|\/-)/;

/** `from` is where the title begins in the line at `index`; `end` is the line at which the next item begins. */
export function headingLines(
  lines: readonly SourceLine[],
  index: number,
  from: number,
  end: number,
  rules: HeadingRules,
): HeadingLines {
  const title: { line: SourceLine; from: number; to: number }[] = [];
  let pages: FoundPages | null = null;
  let pagesLine: SourceLine | null = null;
  let at = index;
  for (; at < end && at < index + MOST_LINES; at++) {
    const line = lines[at];
    if (!line) break;
    const start = at === index ? from : line.text.length - line.text.trimStart().length;
    if (at > index && !continuesTitle(title, lines, at, rules)) break;
    const glued = GLUED.exec(line.text.slice(start, start + 2_000));
    if (glued) {
      title.push({ line, from: start, to: start + glued.index });
      return { title, pages, pagesLine, bodyAt: at, bodyFrom: start + glued.index, isInline: false };
    }
    const inline = at === index && !rules.isAgenda ? inlineEnd(line.text.slice(from), rules.isInline) : null;
    if (inline !== null) {
      title.push({ line, from, to: from + inline });
      return { title, pages, pagesLine, bodyAt: at, bodyFrom: from + inline, isInline: true };
    }
    const open: FoundPages | null =
      pages === null && rules.isAgenda ? openRange(line.text, lines[at + 1]?.text ?? '') : null;
    if (open) {
      [pages, pagesLine] = [open, line];
      title.push({ line, from: start, to: Math.max(open.start, start) });
      at += 1;
      const rest = lines[at];
      const behind = rest ? (/^\s*\d{1,4}\s*[)\]]?/.exec(rest.text)?.[0].length ?? 0) : 0;
      if (rest && behind < rest.text.length) title.push({ line: rest, from: behind, to: rest.text.length });
      continue;
    }
    const split: FoundPages | null =
      pages === null && rules.hasColumn ? rangeOverTwoLines(line.text, lines[at + 1]?.text ?? '') : null;
    if (split) {
      [pages, pagesLine] = [split, line];
      title.push({ line, from: start, to: Math.max(split.start, start) });
      at += 1;
      const rest = lines[at];
      if (rest) title.push({ line: rest, from: 0, to: startOfRangeEnd(rest.text) });
      continue;
    }
    const found: FoundPages | null = pages === null && rules.isAgenda ? pagesOf(line.text, rules) : null;
    const follow = rules.isAgenda ? startOfToFollow(line.text) : -1;
    const to = found ? Math.max(found.start, start) : follow >= start && follow >= 0 ? follow : line.text.length;
    if (found) [pages, pagesLine] = [found, line];
    title.push({ line, from: start, to });
    if (found && found.end < line.text.trimEnd().length) title.push({ line, from: found.end, to: line.text.length });
  }
  if (pages === null && rules.hasColumn) {
    pages = lines
      .slice(at, Math.min(end, at + COLUMN_LINES))
      .reduce<FoundPages | null>((found, { text }) => found ?? pagesInColumn(text), null);
  }
  return { title, pages, pagesLine, bodyAt: at, bodyFrom: 0, isInline: rules.isInline };
}

function inlineEnd(text: string, isInline: boolean): number | null {
  return isInline || isUsualInline(text) ? (endOfInlineTitle(text)?.body ?? null) : null;
}

function pagesOf(line: string, { hasColumn, expectedPage }: HeadingRules): FoundPages | null {
  const found = pagesInWords(line) ?? (hasColumn ? (pagesInColumn(line) ?? pagesAtEnd(line)) : null);
  return found ?? (hasColumn && expectedPage !== null ? onePageAtEnd(line, expectedPage) : null);
}

function continuesTitle(
  title: HeadingLines['title'],
  lines: readonly SourceLine[],
  at: number,
  { measure, isAgenda, hasColumn }: HeadingRules,
): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (!line || !before) return false;
  const words = line.text.trim();
  const soFar = title
    .map((part) => part.line.text.slice(part.from, part.to))
    .join(' ')
    .trim();
  if (soFar === '') return !line.isApart || words.length < 150;
  if (isAgenda && /^\(?pages? \d[\d –to-]*\)?\.?$/i.test(words) && !line.isApart) return true;
  if (isAgenda && /\(pages? \d{1,4} ?[-–]?$/i.test(soFar)) return true;
  if (line.isApart || line.isOnNewPage) return false;
  const marker = readMarker(words);
  if ((marker && marker.start === 0) || asideAt(words) || isBelowTitle(line.text)) return false;
  if (/^[([]/.test(words) && !isOpenBracket(soFar)) return isExemptLine(words);
  const isCapital = isInCapitals(soFar);
  if (isCapital && soFar.length > 8)
    return isInCapitals(words) && !/[.:]-?$/.test(soFar) && listEntry(line.text) === null;
  if (listEntry(line.text) !== null) return false;
  if (/:\s?-$/.test(soFar)) return false;
  if (isOpenBracket(soFar) || /(?:\s[–—-]|,|\b(?:and|of|the|to|for|in|on|by|with|a|&))$/i.test(soFar)) return true;
  if (/^\p{Ll}/u.test(words) && !isClosed(soFar)) return true;
  if (isClosed(soFar)) return false;
  const indent = line.text.length - line.text.trimStart().length;
  const titleAt = title[0]?.from ?? 0;
  if (hasColumn && Math.abs(indent - titleAt) <= 1 && titleAt > 0) return words.length <= 60;
  return isFull(before.text, line.text, measure);
}

function isOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

function isExemptLine(words: string): boolean {
  return /^[([]\s*(?:exempt|paragraph|not for publication)/i.test(words);
}
