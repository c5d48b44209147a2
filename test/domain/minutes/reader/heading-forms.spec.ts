import { describe, expect, it } from '@jest/globals';
import { countsOf, numberedLine } from '../../../../src/domain/minutes/reader/items/heading-forms.js';

describe('a numbered line', () => {
  it.each([
    ['17. MINUTES', '17', 'MINUTES', 'number'],
    ['34  Minutes', '34', 'Minutes', 'number'],
    ['12: Minutes', '12', 'Minutes', 'number'],
    ['10.. Minutes', '10', 'Minutes', 'number'],
    ['14365  MINUTES', '14365', 'MINUTES', 'number'],
    ['(26) Minutes', '26', 'Minutes', 'number in brackets'],
    ['Item 4. Minutes', '4', 'Minutes', 'the word item'],
    ['Minute 151: Apologies', '151', 'Apologies', 'the word minute'],
    ['45/24 Minutes', '45/24', 'Minutes', 'number and year'],
    ['CM 14/23 Minutes', 'CM 14/23', 'Minutes', 'code of the body'],
    ['PCP 1/12 Minutes', 'PCP 1/12', 'Minutes', 'code of the body'],
    ['HWB.19 MINUTES', 'HWB.19', 'MINUTES', 'code of the body'],
    ['CPP/45 Minutes', 'CPP/45', 'Minutes', 'code of the body'],
    ['23-24/FRA/1  Minutes', '23-24/FRA/1', 'Minutes', 'year, body and number'],
    ['Cou/285/07-08 Minutes', 'Cou/285/07-08', 'Minutes', 'code of the body'],
    ['C050/23   3.   MINUTES', 'C050/23', 'MINUTES', 'code of the body'],
    ['21.44 Minutes', '21.44', 'Minutes', 'number with a part'],
    ['II. Minutes', 'II', 'Minutes', 'roman number'],
    ['*3 Minutes', '3', 'Minutes', 'number'],
    ['10.15 am  4. Minutes', '4', 'Minutes', 'number'],
  ])('%s', (line, number, title, form) => {
    const read = numberedLine(line);

    expect([read?.number, line.slice(read?.titleAt), read?.form]).toEqual([number, title, form]);
  });

  it.each([
    'Minutes of the last meeting',
    'Councillor Ash',
    '(a) the first',
    '£10 was paid',
    'Minute 31 (Parking) – mended',
  ])('is not %s', (line) => {
    expect(numberedLine(line)).toBeNull();
  });

  it('counts in each of its figures, as only the run shows which one goes up', () => {
    const line = numberedLine('18/112 FINANCE');

    expect(line && countsOf(line)).toEqual([
      { key: '#/112', value: 18 },
      { key: '18/#', value: 112 },
    ]);
  });
});
