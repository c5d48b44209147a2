import { describe, expect, it } from '@jest/globals';
import { isFlagged, slipsIn, slipsInWords } from '../../../src/domain/work-programme/slips.js';

const [OCTOBER, DECEMBER, JANUARY, MARCH] = ['2017-10-24', '2017-12-19', '2018-01-30', '2018-03-13'];

describe('how often an item has slipped (LAW J17)', () => {
  it.each([
    ['never placed', [], 0],
    ['to be fixed from the start', [null], 0],
    ['placed once', [OCTOBER], 0],
    ['fixed after it was to be fixed', [null, OCTOBER], 0],
    ['moved to a later meeting', [OCTOBER, DECEMBER], 1],
    ['moved to an earlier one', [DECEMBER, OCTOBER], 0],
    ['moved forward and back again, which takes nothing away', [OCTOBER, DECEMBER, OCTOBER], 1],
    ['taken off a meeting and not placed yet', [OCTOBER, null], 1],
    ['taken off and placed later: one slip', [OCTOBER, null, DECEMBER], 1],
    ['taken off and brought back to the same meeting', [OCTOBER, null, OCTOBER], 0],
    ['taken off twice without being placed between', [OCTOBER, null, null], 1],
    ['moved three times', [OCTOBER, DECEMBER, JANUARY, MARCH], 3],
    ['deferred at three meetings', [OCTOBER, null, DECEMBER, null, JANUARY, null], 3],
  ])('%s', (_, days, slips) => {
    expect(slipsIn(days.map((toDay) => ({ toDay })))).toBe(slips);
  });

  it.each([
    [0, ''],
    [1, 'moved once'],
    [2, 'moved twice'],
    [3, 'moved three times'],
    [7, 'moved 7 times'],
  ])('%d is said as “%s”', (slips, words) => {
    expect(slipsInWords(slips)).toBe(words);
  });

  it('is flagged at the third time', () => {
    expect([2, 3, 4].map(isFlagged)).toEqual([false, true, true]);
  });
});
