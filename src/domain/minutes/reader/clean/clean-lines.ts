/** The first stage: the text as lines without what belongs to the page, the typesetter or the file format. */
import { placeIn, placeOfLine, type SourceLine } from './source-line.js';
import type { LeftOver } from '../read-document.js';
import { cleanedCharacters } from './characters.js';
import { withoutLetterSpacing } from './letter-spaced.js';
import { furnitureOf } from './page-furniture.js';
import { runningHeads } from './running-heads.js';
import { withoutWebLabel } from './web-label.js';

export interface CleanLines {
  readonly lines: readonly SourceLine[];
  readonly furniture: readonly LeftOver[];
  /** The part of the text that is beyond what is read at one time. */
  readonly beyond: LeftOver | null;
}

/** A longer line is looked at in pieces, so that no rule sees more of it at one time. */
const LONGEST_LINE = 8_000;
/** Some ten thousand pages: what comes behind is told and not read. */
const MOST_LINES = 500_000;
/** How near to the end of a page a running head stands, in lines. */
const EDGE = 3;

interface RawLine {
  readonly text: string;
  readonly number: number;
  readonly offset: number;
  readonly isGlued: boolean;
  readonly isAfterBreak: boolean;
}

export function cleanLines(text: string): CleanLines {
  const raw = rawLines(text);
  const lines = raw.lines.map((line) => ({ line, ...withoutLetterSpacing(cleanedCharacters(line.text)) }));
  const filled = lines.filter((each) => each.text.trim() !== '');
  const rules = furnitureOf(filled.map((each) => each.text));
  const breaks = filled.map(({ line }, index) => line.isAfterBreak || rules[index]?.endsPage === true);
  const heads = runningHeads(
    filled.map((each, index) => ({
      text: each.text,
      isAtEdge: breaks.slice(...around(index)).includes(true),
      isBesideBreak:
        breaks[index] === true ||
        breaks[index + 1] === true ||
        (breaks[index - 1] === true && rules[index - 1] !== null),
    })),
  );
  const furniture: LeftOver[] = [];
  const kept: SourceLine[] = [];
  let isApart = false;
  let isOnNewPage = false;
  let filledIndex = -1;
  for (const { line, text: cleaned, columns } of lines) {
    if (line.isAfterBreak) isOnNewPage = true;
    if (cleaned.trim() === '') {
      isApart = true;
      continue;
    }
    filledIndex += 1;
    const { number, offset, isGlued } = line;
    const made = { ...withoutWebLabel({ text: cleaned, columns }), number, offset, isGlued, isApart, isOnNewPage };
    const rule = rules[filledIndex];
    if (rule || heads.has(filledIndex)) {
      furniture.push({ text: cleaned.trim(), place: placeOfLine(made), why: rule?.name ?? 'running head or foot' });
      if (rule?.endsPage || heads.has(filledIndex)) isOnNewPage = true;
      continue;
    }
    kept.push(made);
    isApart = false;
    isOnNewPage = false;
  }
  return { lines: kept, furniture, beyond: raw.beyond };
}

function around(index: number): [number, number] {
  return [Math.max(0, index - EDGE + 1), index + EDGE];
}

function rawLines(text: string): { lines: RawLine[]; beyond: LeftOver | null } {
  const lines: RawLine[] = [];
  const ends = /\r\n?|\n|\f|\v|\u2028|\u2029/g;
  let from = 0;
  let number = 1;
  let isAfterBreak = false;
  let wasBlank = false;
  while (from <= text.length) {
    if (lines.length >= MOST_LINES) return { lines, beyond: beyondFrom(text, from, number) };
    const end = ends.exec(text);
    const line = text.slice(from, end?.index ?? text.length);
    const isBlank = line.trim() === '';
    if (!isBlank || !wasBlank || isAfterBreak) {
      for (const piece of pieces(line)) {
        lines.push({ ...piece, number, isAfterBreak });
        isAfterBreak = false;
      }
    }
    wasBlank = isBlank;
    if (end === null) break;
    isAfterBreak ||= end[0] === '\f';
    if (end[0] !== '\f' && end[0] !== '\v') number += 1;
    from = end.index + end[0].length;
  }
  return { lines, beyond: null };
}

/** Parted at a blank where there is one. */
function pieces(line: string): { text: string; offset: number; isGlued: boolean }[] {
  const found: { text: string; offset: number; isGlued: boolean }[] = [];
  let at = 0;
  let isGlued = false;
  do {
    const whole = line.slice(at, at + LONGEST_LINE);
    const isLast = at + whole.length >= line.length;
    const blank = isLast ? -1 : whole.lastIndexOf(' ');
    const text = blank > 0 ? whole.slice(0, blank) : whole;
    found.push({ text, offset: at, isGlued });
    isGlued = !isLast && blank <= 0;
    at += blank > 0 ? blank + 1 : whole.length;
  } while (at < line.length);
  return found;
}

function beyondFrom(text: string, from: number, number: number): LeftOver {
  const line = { text: text.slice(from, from + 80), columns: null, number, offset: 0 };
  const place = placeIn({ ...line, isGlued: false, isApart: false, isOnNewPage: false }, 0, line.text.length);
  return { text: line.text, place, why: `only the first ${MOST_LINES.toLocaleString('en-GB')} lines are read` };
}
