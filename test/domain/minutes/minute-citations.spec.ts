import { describe, expect, it } from '@jest/globals';
import { citationsIn } from '../../../src/domain/minutes/minute-citations.js';

describe('a citation of a minute', () => {
  it.each([
    ['Further to Minute No. 47 of the meeting held on 28th February, 2017, it was', '47', '2017-02-28', null],
    [
      'Further to Minute No. 47 of the meeting of this Panel held on 28th February, 2017, it was',
      '47',
      '2017-02-28',
      null,
    ],
    ['Minute No. 47 of the meeting held on 28 February 2017', '47', '2017-02-28', null],
    ['Minute No. 47 of the meeting held on Tuesday, 28th February, 2017', '47', '2017-02-28', null],
    ['Further to Minute No. 41 of 9 September 2026', '41', '2026-09-09', null],
    ['Minute No. 41 (9th September 2026)', '41', '2026-09-09', null],
    ['Minute No. 3 (LAC Council Update) the film', '3', null, null],
    [
      'Minute No. 4 (Apprenticeship Strategy 2017-2020) of the meeting held on 18th July, 2017',
      '4',
      '2017-07-18',
      null,
    ],
    ['Minute No. 5 (Promises (draft)) was', '5', null, null],
    ['Minute 12 (2026/27)', '12', null, '2026/27'],
    ['Minute 12 (2026/2027)', '12', null, '2026/27'],
    ['Minute 12 (1999/2000)', '12', null, '1999/2000'],
    ['Minute 12 of the municipal year 2026/27', '12', null, '2026/27'],
    ['see minute 60/18', '60/18', null, null],
    ['Minute CPP 20 refers', 'CPP 20', null, null],
    ['(Minute No. CPP/45 refers)', 'CPP/45', null, null],
    ['Minute CO57', 'CO57', null, null],
    ['Minute 13A', '13A', null, null],
    ['Minute No. 20(4) above', '20', null, null],
    ['Minute No.90', '90', null, null],
    ['MINUTE NO. 90', '90', null, null],
    ['minute number 90.', '90', null, null],
    ['Minute No. 3 of the meeting held on 18 March', '3', null, null],
    ['Minute No. 3 of the meeting held on 30th February, 2017', '3', null, null],
    ['Minute No. 3 asks for a plan by 3 May 2017', '3', null, null],
  ])('in %j is of %s on %s in %s', (text, number, day, municipalYear) => {
    expect(citationsIn(text)).toEqual([{ ...placeOf(text, number), number, day, municipalYear }]);
  });

  it.each([
    ['Minutes Nos. 3 and 4', ['3', '4']],
    ['Minute Nos. 3, 4 and 5 of the meeting held on 18th July, 2017', ['3', '4', '5']],
    ['Minutes 3 and 4', ['3', '4']],
    ['Minute No. 89 and Minute No. 90', ['89', '90']],
    ['Minutes Nos. [[minute:abc-1]] and 4', ['4']],
    ['Minutes Nos. 12–14', ['12', '14']],
  ])('in %j is of %j', (text, numbers) => {
    const found = citationsIn(text);

    expect(found.map(({ number }) => number)).toEqual(numbers);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
  });

  it.each([
    ['The minutes of 2017 were read.'],
    ['the Minutes 2017'],
    ['a 20 minute 15 second film'],
    ['a five-minute 3D film'],
    ['item 17'],
    ['Minute No. [[minute:abc]] above'],
    ['minute 3.5'],
    [''],
  ])('is not found in %j', (text) => {
    expect(citationsIn(text)).toEqual([]);
  });
});

function placeOf(text: string, number: string): { start: number; end: number } {
  return { start: text.indexOf(number), end: text.indexOf(number) + number.length };
}
