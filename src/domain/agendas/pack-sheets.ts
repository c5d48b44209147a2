/**
 * The public and the full pack share their page numbers: where the full pack has a closed paper, the public one has a
 * single slip that stands for its numbers. In a pack for both sides of the paper odd numbers stay on the right.
 * (LGA 1972, s.100B(2) and (5).)
 */
import type { NumberedEntry, NumberedPaper, PageRange, PageStyle } from './page-numbers.js';

export type PackKind = 'public' | 'full';

/** One part of a pack, in the order in which it is bound. */
export type PackSheet = PaperPart | NumberedBlank | Slip | Filler;

/** All pages of one paper. */
export interface PaperPart extends PageRange {
  readonly kind: 'paper';
  readonly entryId: string;
  readonly paperId: string;
}

/** A blank page that carries a number of the entry before it. */
export interface NumberedBlank {
  readonly kind: 'blank';
  readonly entryId: string;
  readonly number: number;
}

/** One physical page that stands for the numbers of closed papers; the ids are never for the public. */
export interface Slip extends PageRange {
  readonly kind: 'slip';
  readonly entryId: string;
  readonly paperIds: readonly string[];
}

/** A blank page without a number, which brings the next odd number back to the right. */
export interface Filler {
  readonly kind: 'filler';
}

export interface PackOptions {
  readonly kind: PackKind;
  readonly style: PageStyle;
  /** Papers closed to the public, by their own marking or by their entry's. */
  readonly closedPaperIds: ReadonlySet<string>;
}

/** The sheets behind the agenda; the first of them is a right-hand page. */
export function packSheets(entries: readonly NumberedEntry[], options: PackOptions): PackSheet[] {
  const closed: ReadonlySet<string> = options.kind === 'public' ? options.closedPaperIds : new Set();
  const sheets = entries.flatMap((entry) => sheetsOf(entry, closed));
  return options.style === 'right-hand' ? keepOddOnTheRight(sheets) : sheets;
}

/** How many physical pages a sheet takes. */
export function physicalPages(sheet: PackSheet): number {
  return sheet.kind === 'paper' ? sheet.last - sheet.first + 1 : 1;
}

type NumberedSheet = PaperPart | NumberedBlank | Slip;

function sheetsOf(entry: NumberedEntry, closed: ReadonlySet<string>): NumberedSheet[] {
  const sheets = entry.papers.reduce<NumberedSheet[]>((before, paper) => {
    const part = partOf(entry.id, paper, closed.has(paper.id));
    return part === null ? before : joined(before, part);
  }, []);
  return entry.blank === null ? sheets : withBlank(sheets, entry.id, entry.blank);
}

function partOf(entryId: string, { id, range }: NumberedPaper, closed: boolean): PaperPart | Slip | null {
  if (range === null) return null;
  return closed
    ? { kind: 'slip', entryId, paperIds: [id], ...range }
    : { kind: 'paper', entryId, paperId: id, ...range };
}

/** Closed papers that follow one another share a slip. */
function joined(before: readonly NumberedSheet[], part: PaperPart | Slip): NumberedSheet[] {
  const previous = before.at(-1);
  if (part.kind !== 'slip' || previous?.kind !== 'slip') return [...before, part];
  const slip: Slip = { ...previous, paperIds: [...previous.paperIds, ...part.paperIds], last: part.last };
  return [...before.slice(0, -1), slip];
}

/** A blank behind a closed paper belongs to its slip. */
function withBlank(sheets: readonly NumberedSheet[], entryId: string, number: number): NumberedSheet[] {
  const last = sheets.at(-1);
  return last?.kind === 'slip'
    ? [...sheets.slice(0, -1), { ...last, last: number }]
    : [...sheets, { kind: 'blank', entryId, number }];
}

function keepOddOnTheRight(sheets: readonly NumberedSheet[]): PackSheet[] {
  let position = 1;
  return sheets.flatMap((sheet) => {
    const first = sheet.kind === 'blank' ? sheet.number : sheet.first;
    const placed: PackSheet[] = (first - position) % 2 === 0 ? [sheet] : [{ kind: 'filler' }, sheet];
    position += placed.reduce((pages, part) => pages + physicalPages(part), 0);
    return placed;
  });
}
