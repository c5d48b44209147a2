import { describe, expect, it } from '@jest/globals';
import type { ClauseLevel } from '../../../src/domain/minutes/clause.js';
import { type ClauseToWord, wordingOf } from '../../../src/domain/actions/wording-of-clauses.js';

const clause = (level: ClauseLevel, label: string, text: string, isMarked = false): ClauseToWord => ({
  level,
  label,
  text,
  isMarked,
});

const HEAD = clause(0, '(1)', 'That the Head of Service:', true);
const VISITS = clause(1, '(a)', 'arrange visits,');
const NIGHT = clause(2, '(i)', 'by night,');
const REPORT = clause(1, '(b)', 'report in October.');
const NEXT = clause(0, '(2)', 'That the rest be noted.', true);

describe('a clause as an action, standing alone', () => {
  it.each<[string, ClauseToWord[], number, string]>([
    ['is what it says', [HEAD, NEXT], 1, 'That the rest be noted.'],
    [
      'has its sub-clauses where nobody has marked them',
      [HEAD, VISITS, NIGHT, REPORT, NEXT],
      0,
      'That the Head of Service: (a) arrange visits, (i) by night, (b) report in October.',
    ],
    [
      'leaves out a sub-clause that is marked, with what hangs beneath it',
      [HEAD, { ...VISITS, isMarked: true }, NIGHT, REPORT, NEXT],
      0,
      'That the Head of Service: (b) report in October.',
    ],
    [
      'begins with the words it goes on from',
      [HEAD, VISITS, NIGHT, { ...REPORT, isMarked: true }],
      3,
      'That the Head of Service: report in October.',
    ],
    [
      'begins with nothing where the clause above is a sentence of its own',
      [clause(0, '(1)', 'That visits go on.'), { ...VISITS, isMarked: true }, NIGHT],
      1,
      'arrange visits, (i) by night,',
    ],
  ])('%s', (_what, clauses, index, wording) => {
    expect(wordingOf(clauses, index)).toBe(wording);
  });
});
