import { describe, expect, it } from '@jest/globals';
import { clauseLabels } from '../../../src/domain/minutes/clause-labels.js';
import type { ClauseLevel } from '../../../src/domain/minutes/clause.js';

describe('the labels of clauses', () => {
  it.each<[ClauseLevel[], 'brackets' | 'bracket' | 'bullets', string[]]>([
    [[], 'brackets', []],
    [[0], 'brackets', ['']],
    [[0], 'bullets', ['']],
    [[0, 0], 'brackets', ['(1)', '(2)']],
    [[0, 0], 'bracket', ['1)', '2)']],
    [[0, 0], 'bullets', ['•', '•']],
    [[0, 1, 1], 'brackets', ['', '(a)', '(b)']],
    [[0, 0, 1, 1, 0, 1], 'brackets', ['(1)', '(2)', '(a)', '(b)', '(3)', '(a)']],
    [[0, 0, 1, 1, 0, 1], 'bracket', ['1)', '2)', 'a)', 'b)', '3)', 'a)']],
    [[0, 1, 2, 2, 1, 2, 0], 'brackets', ['(1)', '(a)', '(i)', '(ii)', '(b)', '(i)', '(2)']],
    [[0, 1, 2, 0], 'bullets', ['•', '–', '·', '•']],
    [[0, 2, 2, 0], 'brackets', ['(1)', '(i)', '(ii)', '(2)']],
    [[1, 1], 'brackets', ['(a)', '(b)']],
  ])('of levels %j in the style %s are %j', (levels, style, labels) => {
    expect(clauseLabels(levels, style)).toEqual(labels);
  });

  it.each([
    [26, '(z)'],
    [27, '(aa)'],
    [28, '(ab)'],
    [53, '(ba)'],
  ])('call sub-clause %i %s', (count, label) => {
    expect(clauseLabels([0, ...Array<ClauseLevel>(count).fill(1)], 'brackets').at(-1)).toBe(label);
  });

  it.each([
    [4, '(iv)'],
    [9, '(ix)'],
    [14, '(xiv)'],
    [38, '(xxxviii)'],
  ])('call the entry %i beneath a sub-clause %s', (count, label) => {
    expect(clauseLabels([0, 1, ...Array<ClauseLevel>(count).fill(2)], 'brackets').at(-1)).toBe(label);
  });
});
