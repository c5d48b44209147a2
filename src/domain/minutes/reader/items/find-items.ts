/** Where each item of the document begins: the numbered run, headings without a number between, lettered items beneath. */
import type { SourceLine } from '../clean/source-line.js';
import { headingLines, type HeadingLines, type HeadingRules } from './item-lines.js';
import { pagesAtEnd, pagesInColumn } from './page-range.js';
import { type RunItem, runOfItems } from './run-of-items.js';
import { subItems } from './sub-items.js';
import { attendanceLabel } from '../head/attendance-labels.js';
import { printsInline } from './inline-title.js';
import { markBefore } from './exempt-marks.js';
import { cellsBefore, titleColumns } from './title-column.js';
import { isInCapitals } from './title-likeness.js';
import { headingsInCapitals, headingsInSmall } from './unnumbered.js';

export interface FoundItem {
  readonly index: number;
  readonly number: string | null;
  readonly printed: string;
  readonly heading: HeadingLines;
  /** The line at which the next item begins, or the end. */
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
  /** What stands in columns between number and title. */
  readonly cells: string;
}

/** So few numbered lines may be parts of a report, where the items themselves have no numbers. */
const FEW = 6;

interface Start {
  readonly index: number;
  readonly number: string | null;
  readonly printed: string;
  readonly titleAt: number;
  readonly confidence: number;
  readonly rule: string;
  /** Where the title stands above the number: the line and column behind the number. */
  readonly body: { readonly at: number; readonly from: number } | null;
  /** What stands in columns between number and title. */
  readonly cells: string;
}

export interface ItemRules {
  readonly measure: number | null;
  readonly isAgenda: boolean;
  readonly isInside: (index: number) => boolean;
  /** No heading without a number stands before it. */
  readonly from: number;
}

export function findItems(lines: readonly SourceLine[], { measure, isAgenda, isInside, from }: ItemRules): FoundItem[] {
  const run = runOfItems(lines, isInside);
  const columns = isAgenda ? titleColumns(lines, run) : run.map(({ titleAt }) => titleAt);
  const numbered = withHeadingsAbove(
    lines,
    run.map((item, each) => startOfRun(item, columns[each] ?? item.titleAt, lines)),
  );
  const isInline = printsInline(run.map(({ index, titleAt }) => lines[index]?.text.slice(titleAt) ?? ''));
  const hasColumn = isAgenda && countColumns(lines) >= 2;
  const rules = { measure, isAgenda, hasColumn, expectedPage: null, isInline };
  const plain = withUnnumbered(lines, numbered, from, isAgenda);
  const starts = plain.flatMap((start, at) => {
    const end = plain[at + 1]?.index ?? lines.length;
    return [start, ...subStarts(lines, start, end, rules)];
  });
  let expectedPage: number | null = null;
  return starts.map((start, at) => {
    const end = starts[at + 1]?.index ?? lines.length;
    const { index, number, printed, titleAt, confidence, rule } = start;
    const heading = start.body
      ? headingAbove(lines, index, start.body)
      : headingLines(lines, index, titleAt, end, { ...rules, expectedPage });
    if (heading.pages) expectedPage = heading.pages.pages[1] + 1;
    return { index, number, printed, heading, end, confidence, rule, cells: start.cells };
  });
}

function startOfRun(
  { index, number, printed, titleAt, likeness, form }: RunItem,
  column: number,
  lines: readonly SourceLine[],
): Start {
  const confidence = Math.min(0.98, 0.7 + likeness * 0.07);
  const line = lines[index]?.text ?? '';
  const cells = markBefore(line) ?? cellsBefore(line, titleAt, column);
  return { index, number, printed, titleAt: column, confidence, rule: form, body: null, cells };
}

/** Some print the heading in capitals above, and the number before the minute itself. */
function withHeadingsAbove(lines: readonly SourceLine[], starts: readonly Start[]): Start[] {
  const above = starts.map(({ index }) => headingAt(lines, index - 1));
  const isHabit = above.filter((at) => at !== null).length * 2 > starts.length && starts.length > 1;
  return starts.map((start, each) => {
    const at = above[each] ?? null;
    if (!isHabit || at === null) return start;
    return { ...start, index: at, rule: 'heading above the number', body: { at: start.index, from: start.titleAt } };
  });
}

/** The first line of a heading in capitals that ends at `last`, where a sentence follows. */
function headingAt(lines: readonly SourceLine[], last: number): number | null {
  const below = lines[last + 1]?.text ?? '';
  if (isInCapitals(below.slice(0, 200))) return null;
  let at = last;
  while (at >= 0 && isInCapitals(lines[at]?.text ?? '') && lines[at]?.isApart === false) at -= 1;
  const first = lines[at];
  const isHeading = first !== undefined && first.isApart && isInCapitals(first.text) && first.text.length <= 140;
  return isHeading && lines[last + 1]?.isApart === true && attendanceLabel(first.text) === null ? at : null;
}

function headingAbove(lines: readonly SourceLine[], index: number, body: { at: number; from: number }): HeadingLines {
  const title = lines.slice(index, body.at).map((line) => ({ line, from: 0, to: line.text.length }));
  return { title, pages: null, pagesLine: null, bodyAt: body.at, bodyFrom: body.from, isInline: false };
}

function countColumns(lines: readonly SourceLine[]): number {
  return lines.filter(
    ({ text }) => pagesInColumn(text) !== null || (/^\s*\(?\d/.test(text) && pagesAtEnd(text) !== null),
  ).length;
}

function withUnnumbered(
  lines: readonly SourceLine[],
  numbered: readonly Start[],
  from: number,
  isAgenda: boolean,
): Start[] {
  const [first, last] = [numbered[0]?.index, numbered.at(-1)?.index];
  const capitals = numbered.length <= FEW ? headingsInCapitals(lines, from, lines.length, () => false) : [];
  if (first === undefined || last === undefined || capitals.length > Math.max(3, numbered.length)) {
    const indexes = capitals.length >= 2 ? capitals : headingsInSmall(lines, from);
    return indexes.map((index) => unnumbered(lines, index, capitals.length >= 2 ? 0.75 : 0.55));
  }
  if (isAgenda) return [...numbered];
  const known = new Set(numbered.map(({ index }) => index));
  const between = headingsInCapitals(lines, first + 1, last, (index) => known.has(index)).filter(
    (index) => !isSecondLine(lines, index, known),
  );
  return [...numbered, ...between.map((index) => unnumbered(lines, index, 0.6))].sort(
    (one, other) => one.index - other.index,
  );
}

/** The title below a number that stands alone on its line. */
function isSecondLine(lines: readonly SourceLine[], index: number, known: ReadonlySet<number>): boolean {
  return known.has(index - 1) && (lines[index - 1]?.text.trim().length ?? 0) <= 10;
}

function unnumbered(lines: readonly SourceLine[], index: number, confidence: number): Start {
  const text = lines[index]?.text ?? '';
  return {
    index,
    number: null,
    printed: '',
    titleAt: text.length - text.trimStart().length,
    confidence,
    rule: 'heading without a number',
    body: null,
    cells: '',
  };
}

function subStarts(lines: readonly SourceLine[], parent: Start, end: number, rules: HeadingRules): Start[] {
  if (parent.number === null || parent.body !== null) return [];
  const { bodyAt } = headingLines(lines, parent.index, parent.titleAt, end, rules);
  return subItems(lines, bodyAt, end, parent.number, rules.isAgenda).map(({ index, number, printed, titleAt }) => ({
    index,
    number,
    printed,
    titleAt,
    confidence: 0.8,
    rule: 'item with a letter',
    body: null,
    cells: '',
  }));
}
