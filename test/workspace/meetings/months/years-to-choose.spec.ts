import { expect, it } from '@jest/globals';
import { yearsToChoose } from '../../../../src/workspace/meetings/months/years-to-choose.js';

it('chooses among the years near this one, those of the settings and the one that is shown', () => {
  const years = yearsToChoose('1999-05', '2017-10-16', [{ from: '2023-05-18', to: '2024-05-16' }]);

  expect([years.length, years[0], years[1], years.at(-1)]).toEqual([14, '1999', '2012', '2024']);
});
