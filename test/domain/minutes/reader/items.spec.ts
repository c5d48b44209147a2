import { describe, expect, it } from '@jest/globals';
import { cleanLines } from '../../../../src/domain/minutes/reader/clean/clean-lines.js';
import { markBefore, meaningsOfMarks } from '../../../../src/domain/minutes/reader/items/exempt-marks.js';
import { endOfInlineTitle, printsInline } from '../../../../src/domain/minutes/reader/items/inline-title.js';
import { pagesAtEnd, pagesInColumn, pagesInWords } from '../../../../src/domain/minutes/reader/items/page-range.js';
import { runOfItems } from '../../../../src/domain/minutes/reader/items/run-of-items.js';
import { plainTitle } from '../../../../src/domain/minutes/reader/items/title.js';

describe('the run of items', () => {
  it.each([
    [
      'a list of options inside a minute',
      '1. APOLOGIES\n\nNone.\n\n2. BUDGET\n\nThe options were:\n1. Raise it\n2. Cut it\n3. Wait\n\n3. TREES\n\nNone.',
      '1 2 3',
    ],
    [
      'clauses at the margin',
      '17. APOLOGIES\n\nNone.\n\n18. BUDGET\n\nRESOLVED –\n1. That it be raised.\n2. That it be sent.\n\n19. TREES',
      '17 18 19',
    ],
    [
      'a day at the start of a line',
      '5. Apologies\n\nTo be sent by\n30 June.\n\n6. Minutes\n\nApproved.\n\n7. Trees\n\nNone.',
      '5 6 7',
    ],
    [
      'numbers under a number',
      '23. TREES\n\n23.1 The report was read.\n\n23.2 Members asked about ash.\n\n24. PARKS\n\n24.1 None.',
      '23 24',
    ],
    [
      'a number of the year',
      '18/112 APOLOGIES\n\nNone.\n\n18/113 TREES\n\n1. That is a list\n\n18/114 PARKS',
      '18/112 18/113 18/114',
    ],
    ['minutes that are missing', '85. APOLOGIES\n\nNone.\n\n88. TREES\n\nNone.\n\n89. PARKS', '85 88 89'],
  ])('leaves out %s', (_, text, numbers) => {
    expect(
      runOfItems(cleanLines(text).lines, () => false)
        .map(({ number }) => number)
        .join(' '),
    ).toBe(numbers);
  });
});

describe('the pages of an item', () => {
  it.each([
    ['(Pages 1 - 6)', [1, 6]],
    ['(Pages 7–10)', [7, 10]],
    ['(Page 4)', [4, 4]],
    ['Pages 5 to 8', [5, 8]],
    ['– pages 2-3', [2, 3]],
  ])('%s', (text, pages) => {
    expect(pagesInWords(text)?.pages).toEqual(pages);
  });

  it('stand in a column, or behind the title where the column was lost; years are none', () => {
    expect(pagesInColumn('6   Call-in            13 - 34')?.pages).toEqual([13, 34]);
    expect(pagesAtEnd('7 Library Review 21 - 30')?.pages).toEqual([21, 30]);
    expect(pagesAtEnd('8 Housing Strategy 2019 - 2024')).toBeNull();
  });
});

describe('a title', () => {
  it.each([
    ['Date and time of the next meetings: -', 'Date and time of the next meetings'],
    ['DATE OF NEXT MEETING:-', 'DATE OF NEXT MEETING'],
    ['Leisure Contract – Appendix (Exempt: paragraph 3)', 'Leisure Contract – Appendix'],
    ['Claim (Not for publication: Access to Information Procedure Rule 10.4(3))', 'Claim'],
    ['Budget (Report No. 12/18)', 'Budget'],
    ['Minutes of the Last Meeting PDF 198 KB', 'Minutes of the Last Meeting'],
    ['Apologies for absence.', 'Apologies for absence.'],
    ['Services)..', 'Services).'],
  ])('%s', (printed, title) => {
    expect(plainTitle(printed)).toBe(title);
  });

  it('may stand on the line of the minute', () => {
    const titles = [
      'Apologies: Cllr Gough (holiday).',
      'Minutes. The minutes of May were signed.',
      'Trees. Two were felled.',
    ];

    expect(printsInline(titles)).toBe(true);
    expect(titles.map((title) => title.slice(0, endOfInlineTitle(title)?.title))).toEqual([
      'Apologies: ',
      'Minutes. ',
      'Trees. ',
    ]);
    expect(printsInline(['MINUTES', 'ADOPTION: SIX MONTHS ON', 'TREES'])).toBe(false);
  });
});

it('marks of private items are told below the agenda', () => {
  expect(markBefore('E1    6.   COMPLAINT')).toBe('E1');
  expect(meaningsOfMarks(cleanLines('The paragraph is:-\nE1 – Paragraph 14\nE2 – Paragraphs 6 and 9').lines)).toEqual(
    new Map([
      ['E1', 'Paragraph 14'],
      ['E2', 'Paragraphs 6 and 9'],
    ]),
  );
});
