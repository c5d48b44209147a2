import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packSheets, physicalPages, type PackKind, type PackSheet } from '../../../src/domain/agendas/pack-sheets.js';
import { numberPages, type NumberedEntry, type PageStyle } from '../../../src/domain/agendas/page-numbers.js';

const SEED = 20171024;

describe('the sheets of a pack', () => {
  it('put a slip in the place of an exempt paper, blank and all', () => {
    const entries = agenda([[5], [7], [2]], 'right-hand');

    expect(packSheets(entries, { kind: 'public', style: 'right-hand', closedPaperIds: new Set(['2-1']) })).toEqual([
      { kind: 'paper', entryId: '1', paperId: '1-1', first: 1, last: 5 },
      { kind: 'blank', entryId: '1', number: 6 },
      { kind: 'slip', entryId: '2', paperIds: ['2-1'], first: 7, last: 14 },
      { kind: 'filler' },
      { kind: 'paper', entryId: '3', paperId: '3-1', first: 15, last: 16 },
    ]);
  });

  it('hold every paper in the full pack', () => {
    const entries = agenda([[5], [7]], 'right-hand');

    expect(packSheets(entries, { kind: 'full', style: 'right-hand', closedPaperIds: new Set(['2-1']) })).toEqual([
      { kind: 'paper', entryId: '1', paperId: '1-1', first: 1, last: 5 },
      { kind: 'blank', entryId: '1', number: 6 },
      { kind: 'paper', entryId: '2', paperId: '2-1', first: 7, last: 13 },
      { kind: 'blank', entryId: '2', number: 14 },
    ]);
  });

  it('let neighbouring closed papers of one entry share a slip, but not those of two entries', () => {
    const entries = agenda([[2, 3, 1, 4], [6]], 'continuous');
    const closedPaperIds = new Set(['1-2', '1-3', '2-1']);

    expect(packSheets(entries, { kind: 'public', style: 'continuous', closedPaperIds })).toEqual([
      { kind: 'paper', entryId: '1', paperId: '1-1', first: 1, last: 2 },
      { kind: 'slip', entryId: '1', paperIds: ['1-2', '1-3'], first: 3, last: 6 },
      { kind: 'paper', entryId: '1', paperId: '1-4', first: 7, last: 10 },
      { kind: 'slip', entryId: '2', paperIds: ['2-1'], first: 11, last: 16 },
    ]);
  });

  it('keep a blank of its own behind an open paper that follows a closed one', () => {
    const entries = agenda([[2, 1]], 'right-hand');

    expect(packSheets(entries, { kind: 'public', style: 'right-hand', closedPaperIds: new Set(['1-1']) })).toEqual([
      { kind: 'slip', entryId: '1', paperIds: ['1-1'], first: 1, last: 2 },
      { kind: 'filler' },
      { kind: 'paper', entryId: '1', paperId: '1-2', first: 3, last: 3 },
      { kind: 'blank', entryId: '1', number: 4 },
    ]);
  });

  it('take no sheet for papers that have yet to come', () => {
    const entries = agenda([[0], []], 'right-hand');

    expect(packSheets(entries, { kind: 'public', style: 'right-hand', closedPaperIds: new Set(['1-1']) })).toEqual([]);
  });
});

describe(`for any agenda (seed ${SEED})`, () => {
  it.each(kindsAndStyles())('every number is in the %s %s pack exactly once', (kind, style) => {
    holdsFor(style, ({ entries, closed }) => {
      const numbers = numbersIn(packSheets(entries, { kind, style, closedPaperIds: closed }));

      expect(numbers).toEqual(upTo(lastNumber(entries)));
    });
  });

  it.each(kindsAndStyles())('open papers keep the same numbers in the %s %s pack', (kind, style) => {
    holdsFor(style, ({ entries, closed }) => {
      const sheets = packSheets(entries, { kind, style, closedPaperIds: closed });
      const shown = sheets.flatMap((sheet) =>
        sheet.kind === 'paper' ? [[sheet.paperId, sheet.first, sheet.last]] : [],
      );

      const papers = entries.flatMap((entry) => entry.papers).filter(({ id }) => kind === 'full' || !closed.has(id));
      expect(shown).toEqual(papers.flatMap(({ id, range }) => (range ? [[id, range.first, range.last]] : [])));
    });
  });

  it.each<PageStyle>(['right-hand', 'continuous'])('no closed paper is in the public %s pack', (style) => {
    holdsFor(style, ({ entries, closed }) => {
      const sheets = packSheets(entries, { kind: 'public', style, closedPaperIds: closed });

      expect(sheets.filter((sheet) => sheet.kind === 'paper' && closed.has(sheet.paperId))).toEqual([]);
    });
  });

  it.each<PackKind>(['public', 'full'])('odd numbers are on the right of the %s pack', (kind) => {
    holdsFor('right-hand', ({ entries, closed }) => {
      const sheets = packSheets(entries, { kind, style: 'right-hand', closedPaperIds: closed });

      expect(placesOf(sheets).filter(({ number, position }) => number % 2 !== position % 2)).toEqual([]);
    });
  });

  it('a continuous pack and a full pack have no page without a number', () => {
    holdsFor('continuous', ({ entries, closed }) => {
      const sheets = packSheets(entries, { kind: 'public', style: 'continuous', closedPaperIds: closed });

      expect(sheets.filter(({ kind }) => kind === 'filler')).toEqual([]);
    });
    holdsFor('right-hand', ({ entries, closed }) => {
      const sheets = packSheets(entries, { kind: 'full', style: 'right-hand', closedPaperIds: closed });

      expect(sheets.filter(({ kind }) => kind === 'filler')).toEqual([]);
    });
  });
});

interface AnyAgenda {
  readonly entries: NumberedEntry[];
  readonly closed: ReadonlySet<string>;
}

function holdsFor(style: PageStyle, check: (agenda: AnyAgenda) => void): void {
  const paper = fc.record({ pages: fc.integer({ min: 0, max: 9 }), isClosed: fc.boolean() });
  const papersOfEntries = fc.array(fc.array(paper, { maxLength: 5 }), { maxLength: 9 });
  const property = fc.property(papersOfEntries, (entries) => {
    const closed = entries.flatMap((papers, at) =>
      papers.flatMap((one, index) => (one.isClosed ? [idOf(at, index)] : [])),
    );
    check({
      entries: agenda(
        entries.map((papers) => papers.map(({ pages }) => pages)),
        style,
      ),
      closed: new Set(closed),
    });
  });
  fc.assert(property, { seed: SEED, numRuns: 300 });
}

function agenda(pagesOfEntries: readonly (readonly number[])[], style: PageStyle): NumberedEntry[] {
  const entries = pagesOfEntries.map((papers, at) => ({
    id: String(at + 1),
    papers: papers.map((pages, index) => ({ id: idOf(at, index), pages })),
  }));
  return numberPages(entries, { style });
}

function idOf(at: number, index: number): string {
  return `${at + 1}-${index + 1}`;
}

function kindsAndStyles(): [PackKind, PageStyle][] {
  return [
    ['public', 'right-hand'],
    ['public', 'continuous'],
    ['full', 'right-hand'],
    ['full', 'continuous'],
  ];
}

function numbersIn(sheets: readonly PackSheet[]): number[] {
  return sheets.flatMap((sheet) => {
    if (sheet.kind === 'filler') return [];
    return sheet.kind === 'blank' ? [sheet.number] : upTo(sheet.last).slice(sheet.first - 1);
  });
}

/** Where the first number of each sheet, and each number of a paper, lies in the bound pack. */
function placesOf(sheets: readonly PackSheet[]): { number: number; position: number }[] {
  let position = 1;
  return sheets.flatMap((sheet) => {
    const start = position;
    position += physicalPages(sheet);
    if (sheet.kind === 'filler') return [];
    const first = sheet.kind === 'blank' ? sheet.number : sheet.first;
    return upTo(physicalPages(sheet)).map((page) => ({ number: first + page - 1, position: start + page - 1 }));
  });
}

function lastNumber(entries: readonly NumberedEntry[]): number {
  return Math.max(0, ...entries.map(({ range }) => range?.last ?? 0));
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
