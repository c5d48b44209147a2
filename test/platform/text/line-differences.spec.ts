import { describe, expect, it } from '@jest/globals';
import { lineDifferences } from '../../../src/platform/text/line-differences.js';

const SIGNS = { same: '=', added: '+', removed: '-' };
const told = (old: string, changed: string) =>
  lineDifferences(old, changed).map(({ kind, text }) => `${SIGNS[kind]}${text}`);

describe('the differences of two texts line by line', () => {
  it.each([
    ['the same', 'i) To lead.', 'i) To lead.', ['=i) To lead.\n']],
    ['a line put in', 'i) To lead.', 'i) To lead.\nii) To report.', ['=i) To lead.\n', '+ii) To report.\n']],
    ['a line taken out', 'i) To lead.\n    (a) at school', 'i) To lead.', ['=i) To lead.\n', '-    (a) at school\n']],
    [
      'a word of a line, with the sign that belongs to it',
      'The chair is Councillor Ash.',
      'The chair is Councillor Birch.',
      ['=The chair is Councillor ', '-Ash.', '+Birch.', '=\n'],
    ],
    [
      'a line rewritten for the greater part, whole',
      'Ten members of the council sit on it.',
      'Membership follows the political balance of the council.',
      ['-Ten members of the council sit on it.\n', '+Membership follows the political balance of the council.\n'],
    ],
    [
      'a line that goes on between others that do not',
      'Old words here.\nTo lead for the council.',
      'To lead for the whole council.\nQuite another matter.',
      ['-Old words here.\n', '=To lead for the ', '+whole ', '=council.\n', '+Quite another matter.\n'],
    ],
    ['nothing before', '', 'new', ['+new\n']],
    ['nothing after', 'old', '', ['-old\n']],
  ])('%s', (_, old, changed, expected) => {
    expect(told(old, changed)).toEqual(expected);
  });
});
