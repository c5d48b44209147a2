import { describe, expect, it } from '@jest/globals';
import { monthsBeside, yearsToChoose } from '../../../../src/workspace/meetings/months/month-reach.js';

const TODAY = '2017-10-16';
const YEARS = [{ from: '2018-05-18', to: '2019-05-16' }];

describe('going from month to month', () => {
  it.each([
    ['goes both ways', '2017-10', ['2017-09', '2017-11']],
    ['ends a year back', '2016-10', [null, '2016-11']],
    ['goes on through the municipal years', '2019-04', ['2019-03', '2019-05']],
    ['ends with the last of them', '2019-05', ['2019-04', null]],
    ['comes back from beyond', '2022-01', ['2021-12', null]],
  ])('%s: from %s', (_, month, beside) => {
    expect(monthsBeside(month, TODAY, YEARS)).toEqual(beside);
  });

  it('chooses among the years near this one, those of the settings and the one that is shown', () => {
    const years = yearsToChoose('1999-05', TODAY, [{ from: '2023-05-18', to: '2024-05-16' }]);

    expect([years.length, years[0], years[1], years.at(-1)]).toEqual([14, '1999', '2012', '2024']);
  });
});
