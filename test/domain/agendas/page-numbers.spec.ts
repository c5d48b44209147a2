import { describe, expect, it } from '@jest/globals';
import {
  numberPages,
  printedPages,
  type EntryToNumber,
  type PageRange,
  type PageStyle,
} from '../../../src/domain/agendas/page-numbers.js';

/** Page counts of an agenda's entries; nothing for an entry without a paper. */
const OCTOBER = [null, null, null, null, 5, 4, 3, 4, 23, 42, null, null, 5, null, 7, null];

describe('page numbers of a pack', () => {
  it.each<[PageStyle, string[]]>([
    ['right-hand', ['1-6', '7-10', '11-14', '15-18', '19-42', '43-84', '85-90', '91-98']],
    ['continuous', ['1-5', '6-9', '10-12', '13-16', '17-39', '40-81', '82-86', '87-93']],
  ])('run on from entry to entry: %s', (style, ranges) => {
    const numbered = numberPages(OCTOBER.map(entryOf), { style });

    expect(
      numbered
        .map(({ range }) => range)
        .filter((range) => range !== null)
        .map(inShort),
    ).toEqual(ranges);
  });

  it('gives no range to an entry without a paper, or whose paper has yet to come', () => {
    const [verbal, toFollow] = numberPages([entry('verbal', []), entry('to-follow', [0])], { style: 'right-hand' });

    expect(verbal).toEqual({ id: 'verbal', range: null, papers: [], blank: null });
    expect(toFollow).toEqual({
      id: 'to-follow',
      range: null,
      papers: [{ id: 'to-follow-1', range: null }],
      blank: null,
    });
  });

  it('counts the blank at the end to the entry, not to its last paper', () => {
    const [report] = numberPages([entry('report', [2, 3])], { style: 'right-hand' });

    expect(report).toEqual({
      id: 'report',
      range: { first: 1, last: 6 },
      papers: [
        { id: 'report-1', range: { first: 1, last: 2 } },
        { id: 'report-2', range: { first: 3, last: 5 } },
      ],
      blank: 6,
    });
  });

  it('adds no blank where the entry ends on an even number already, or where pages are continuous', () => {
    expect(numberPages([entry('even', [3, 1])], { style: 'right-hand' })[0]?.blank).toBeNull();
    expect(numberPages([entry('odd', [3])], { style: 'continuous' })[0]?.blank).toBeNull();
  });

  it.each<[PageStyle, number, string]>([
    ['continuous', 94, '94-96'],
    ['right-hand', 99, '99-102'],
    ['right-hand', 94, '95-98'],
  ])('run on in a supplement: %s from %i', (style, firstPage, range) => {
    const [late] = numberPages([entry('late', [3])], { style, firstPage });

    expect(late?.range && inShort(late.range)).toBe(range);
  });

  it('are printed as agendas print them', () => {
    expect(printedPages({ first: 7, last: 10 })).toBe('(Pages 7 - 10)');
    expect(printedPages({ first: 7, last: 7 })).toBe('(Page 7)');
  });
});

function entryOf(pages: number | null, index: number): EntryToNumber {
  return entry(String(index + 1), pages === null ? [] : [pages]);
}

function entry(id: string, pages: readonly number[]): EntryToNumber {
  return { id, papers: pages.map((count, index) => ({ id: `${id}-${index + 1}`, pages: count })) };
}

function inShort({ first, last }: PageRange): string {
  return `${first}-${last}`;
}
