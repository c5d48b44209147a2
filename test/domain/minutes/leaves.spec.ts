import { describe, expect, it } from '@jest/globals';
import { firstLeaf, leafSeriesOf, leavesInWords } from '../../../src/domain/minutes/leaves.js';

const AUGUST = { day: '2017-08-22', year: '2017/18' };

describe('the leaves of minutes (P11)', () => {
  it.each([
    ['none where the panel does not number them on', 'none', AUGUST, null],
    ['that of the municipal year', 'municipal-year', AUGUST, '2017/18'],
    [
      'that of the calendar year where no municipal year is stored',
      'municipal-year',
      { ...AUGUST, year: null },
      '2017',
    ],
    ['one for all', 'for-ever', AUGUST, 'all'],
  ] as const)('belong to a run: %s', (_case, sequence, meeting, series) => {
    expect(leafSeriesOf(sequence, meeting)).toBe(series);
  });

  it.each([
    ['follow those before: 34 to 40, then 41', { first: 34, count: 7 }, false, 41],
    ['go on with the book the panel had', null, true, 120],
    ['begin at 1 with a new year', null, false, 1],
  ])('%s', (_case, before, isFirst, first) => {
    expect(firstLeaf(before, isFirst, 120)).toBe(first);
  });

  it.each([
    [{ first: 41, count: 7 }, 'leaves 41 to 47'],
    [{ first: 41, count: 1 }, 'leaf 41'],
  ])('are told as %j: %s', (leaves, words) => {
    expect(leavesInWords(leaves)).toBe(words);
  });
});
