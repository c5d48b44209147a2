import { describe, expect, it } from '@jest/globals';
import {
  actionReference,
  clausePaths,
  matterReference,
  promiseReference,
  referenceKey,
} from '../../../src/domain/actions/action-reference.js';

const MINUTE = { panel: 'CPP', minute: 20, clause: '(4)', resolution: null, year: '2017/18', meeting: null };

describe('what an action is called', () => {
  it.each([
    ['a clause', MINUTE, 'CPP 20(4) 2017/18'],
    ['a sub-clause', { ...MINUTE, clause: '(4)(a)' }, 'CPP 20(4)(a) 2017/18'],
    ['a clause that stands alone', { ...MINUTE, clause: '' }, 'CPP 20 2017/18'],
    ['a clause of the second resolution of a minute', { ...MINUTE, resolution: 2 }, 'CPP 20.2(4) 2017/18'],
    ['where no year is known', { ...MINUTE, year: null }, 'CPP 20(4)'],
    [
      'where numbers begin again with every meeting',
      { ...MINUTE, minute: 3, meeting: '2017-08-22' },
      'CPP 3(4) 22 August 2017',
    ],
  ])('%s', (_, of, reference) => {
    expect(actionReference(of)).toBe(reference);
  });

  it('counts the promises of a minute, and the matters of a year', () => {
    expect(promiseReference(MINUTE, 2)).toBe('CPP 20 promise 2 2017/18');
    expect(matterReference('CPP', 3, '2017/18')).toBe('CPP matter 3 2017/18');
  });

  it.each([
    ['(1), (2) with (a), (b) beneath, (3)', [0, 0, 1, 1, 0], ['(1)', '(2)', '(2)(a)', '(2)(b)', '(3)']],
    ['a clause alone, and what hangs beneath it', [0, 1, 1], ['', '(a)', '(b)']],
    ['three levels', [0, 1, 2, 2, 1, 0], ['(1)', '(1)(a)', '(1)(a)(i)', '(1)(a)(ii)', '(1)(b)', '(2)']],
  ] as const)('finds the path of %s', (_, levels, paths) => {
    expect(clausePaths(levels)).toEqual(paths);
  });

  it('sorts as people read: year, minute, clause', () => {
    const keys = [
      referenceKey('CPP', '2017/18', 20, '(10)'),
      referenceKey('CPP', '2017/18', 20, '(2)'),
      referenceKey('CPP', '2016/17', 100, '(1)'),
      referenceKey('CPP', '2017/18', 3, ''),
    ];

    expect([...keys].sort()).toEqual([keys[2], keys[3], keys[1], keys[0]]);
  });
});
