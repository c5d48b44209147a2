import { describe, expect, it } from '@jest/globals';
import { type ItemForExemption, exemptions, partHeading } from '../../../../src/domain/minutes/reader/items/exempt.js';
import { paragraphsIn } from '../../../../src/domain/minutes/reader/items/exempt-notes.js';

describe('the paragraphs of a note', () => {
  it.each([
    ['Paragraph 3 of Part 1 of Schedule 12(A) of the Local Government Act 1972', [3]],
    ['Section 100(A) 4 … Paragraphs 1 and 3 of Part 1', [1, 3]],
    ['paragraphs 1, 2 & 4', [1, 2, 4]],
    ['paragraphs 12 to 14 of Part 4 of Schedule 12A', [12, 13, 14]],
    ['Access to Information Procedure Rule 10.4(3)', [3]],
    ['the Public Bodies (Admission to Meetings) Act 1960', []],
  ])('%s', (text, numbers) => {
    expect(paragraphsIn(text)).toEqual(numbers);
  });
});

describe('private items', () => {
  const EXCLUDED =
    'That the public be excluded from the meeting for the following item of business … in Paragraph 3 of Part 1 of Schedule 12A.';

  it.each([
    [
      'the following item',
      ['14 Exclusion of the press and public', EXCLUDED],
      ['15 Fostering'],
      ['16 Date of the next meeting'],
      ['-', '3', '-'],
    ],
    [
      'all items below',
      ['7 Exclusion of the public', EXCLUDED.replace('item of', 'items of')],
      ['8 Lease'],
      ['9 Claim'],
      ['-', '3', '3'],
    ],
    [
      'the named ones',
      ['6 Exclusion', 'RESOLVED that the public be excluded for Minute Nos. 8 and 7, paragraphs 1 and 2 respectively.'],
      ['7 Staff'],
      ['8 Land'],
      ['-', '2', '1'],
    ],
    [
      'those with notes',
      [
        '8 Items likely to be taken in private',
        'The public leave for the items below, within the paragraph noted beside each.',
      ],
      ['9 Claim', '(Paragraphs 6 and 8)'],
      ['10 Date'],
      ['-', '6,8', '-'],
    ],
    [
      'none for the standing line',
      ['3 Exclusion of the press and public', 'To consider whether the press and public should be excluded.'],
      ['4 Budget'],
      ['5 Plan'],
      ['-', '-', '-'],
    ],
    [
      'none where there are none',
      ['3 Exempt items', 'There are no exempt items.'],
      ['4 Budget'],
      ['5 Plan'],
      ['-', '-', '-'],
    ],
    [
      'an item that clears the room itself',
      ['18 Play area', 'RESOLVED that, under the 1960 Act, the press and public be asked to leave.'],
      ['19 Letters'],
      ['20 Date'],
      ['', '-', '-'],
    ],
  ])('%s', (_, first, second, third, expected) => {
    const found = exemptions(
      [first, second, third].map(itemOf),
      _ === 'those with notes' || first[1]?.startsWith('To ') === true,
    );

    expect(found.map((each) => (each === null ? '-' : each.paragraphs.join()))).toEqual(expected);
  });

  it.each([
    ['PART B – CONFIDENTIAL', 'private'],
    ['PART II – NOT OPEN TO THE PUBLIC', 'private'],
    ['Private items', 'private'],
    ['PART I – OPEN TO THE PUBLIC', 'public'],
    ['PUBLIC PARTICIPATION', 'public'],
    ['A private landlord asked a question.', null],
  ])('stand below a heading: %s', (line, part) => {
    expect(partHeading(line)).toBe(part);
  });
});

function itemOf([heading = '', ...paragraphs]: readonly string[]): ItemForExemption {
  const [number = '', ...title] = heading.split(' ');
  return { number, title: title.join(' '), paragraphs, cells: '', isInPrivatePart: false };
}
