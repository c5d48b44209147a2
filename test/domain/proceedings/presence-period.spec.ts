import { describe, expect, it } from '@jest/globals';
import { periodProblem } from '../../../src/domain/proceedings/presence-period.js';

describe('times of presence', () => {
  it.each([
    ['none', []],
    ['late', [['17:40', null]]],
    [
      'left and came back',
      [
        [null, '18:00'],
        ['18:30', null],
      ],
    ],
  ] as const)('may be %s', (_, times) => {
    expect(periodProblem(times.map(([arrived, left]) => ({ arrived, left })))).toBeNull();
  });

  it.each([
    ['not a time', [['25:00', null]], 'hours and minutes'],
    ['leaving before coming', [['18:00', '17:00']], 'only after they arrived'],
    [
      'coming back before leaving',
      [
        [null, '18:00'],
        ['17:30', null],
      ],
      'in the order',
    ],
    [
      'coming back without having left',
      [
        ['17:10', null],
        ['17:30', null],
      ],
      'in the order',
    ],
  ] as const)('may not be %s', (_, times, words) => {
    expect(periodProblem(times.map(([arrived, left]) => ({ arrived, left })))).toContain(words);
  });
});
