/**
 * Text pasted from Word or taken out of a PDF as the paragraphs its author wrote. Word gives a paragraph a line of its
 * own; a PDF breaks paragraphs at the edge of the page and at its foot. So lines are joined only where it is plain that
 * a typesetter broke them: they fill the measure, or a sentence runs on in small letters.
 */
import { startsItem } from './list-label.js';
import { startsResolution } from './resolution-marker.js';

export interface PastedParagraph {
  /** One line, without blanks at its end; those before it say how deep a list's entry lies. */
  readonly text: string;
  /** Whether a blank line stood before it. */
  readonly isApart: boolean;
}

/** The measure of printed minutes, in characters: below it a line is an entry of its own, above it nobody broke it. */
const NARROWEST = 50;
const WIDEST = 120;

/** As much of the end of a line as shows whether its sentence ends there. */
const END = 12;

export function pastedParagraphs(text: string): PastedParagraph[] {
  const paragraphs: { lines: string[]; isApart: boolean }[] = [];
  for (const block of blocksOf(text)) {
    for (const [index, lines] of block.flatMap(unbroken).entries()) {
      const before = paragraphs.at(-1);
      if (index === 0 && before && runsOn(before.lines, lines)) before.lines.push(...lines);
      else paragraphs.push({ lines, isApart: index === 0 });
    }
  }
  return paragraphs.map(({ lines, isApart }) => ({ text: inOneLine(lines), isApart }));
}

/** What lies between blank lines, parted where an entry of a list or a resolution begins. */
function blocksOf(text: string): string[][][] {
  const blocks: string[][][] = [];
  let isOpen = false;
  for (const line of text.replace(/\r\n?|[\u2028\v\f]/g, '\n').split('\n')) {
    const kept = line
      .replace(/\u00a0/g, ' ')
      .replace(/\t/g, '  ')
      .trimEnd();
    if (kept === '') {
      isOpen = false;
      continue;
    }
    const block = isOpen ? blocks.at(-1) : undefined;
    if (!block) blocks.push([[kept]]);
    else if (startsItem(kept) || startsResolution(kept)) block.push([kept]);
    else block.at(-1)?.push(kept);
    isOpen = true;
  }
  return blocks;
}

/** The lines of each paragraph: all, where they were broken to a measure; else those on which a sentence runs on. */
function unbroken(lines: readonly string[]): string[][] {
  if (isBrokenToMeasure(lines)) return [[...lines]];
  const found: string[][] = [];
  for (const line of lines) {
    const before = found.at(-1);
    if (before && runsOn(before, [line])) before.push(line);
    else found.push([line]);
  }
  return found;
}

/** Broken as a typesetter does it: no line had room for the first word of the next, and one ends within a sentence. */
function isBrokenToMeasure(lines: readonly string[]): boolean {
  const measure = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (lines.length < 2 || measure < NARROWEST || measure > WIDEST) return false;
  const breaks = lines.slice(1).map((line, index) => ({ before: lines[index] ?? '', after: line.trim() }));
  const isFull = breaks.every(({ before, after }) => before.length + 1 + (after.split(' ')[0] ?? '').length > measure);
  return isFull && breaks.some(({ before }) => !isClosed(before));
}

function runsOn(lines: readonly string[], [next = '']: readonly string[]): boolean {
  const last = lines.at(-1) ?? '';
  return /^\s*\p{Ll}/u.test(next) && last.length >= NARROWEST && !isClosed(last) && !startsItem(next);
}

function isClosed(line: string): boolean {
  return /[.:;!?]["'’”)*_]*$|[:;]-$/.test(line.slice(-END));
}

/** A word with a hyphen at the end of its line may have it or not; it is kept. */
function inOneLine(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const isFirst = index === 0 || /\p{L}-$/u.test(lines[index - 1]?.slice(-END) ?? '');
      return `${isFirst ? '' : ' '}${index === 0 ? line : line.trim()}`;
    })
    .join('');
}
