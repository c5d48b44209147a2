import { describe, expect, it } from '@jest/globals';
import { cleanLines } from '../../../../src/domain/minutes/reader/clean/clean-lines.js';
import { placeIn } from '../../../../src/domain/minutes/reader/clean/source-line.js';
import { hyphenWordsIn, keepsHyphen } from '../../../../src/domain/minutes/reader/lines/hyphens.js';
import { listEntry } from '../../../../src/domain/minutes/reader/lines/list-entry.js';

const cleaned = (text: string) => cleanLines(text).lines.map((line) => line.text);

describe('cleaning', () => {
  it.each([
    ['ligatures', 'the oﬃce ﬁled ﬂat ﬀ', 'the office filed flat ff'],
    ['bold across lines', '**CORPORATE PANEL', 'CORPORATE PANEL'],
    ['italics', '- *Housing* – Councillor Watson', '- Housing – Councillor Watson'],
    ['no-break and zero-width blanks', 'Councillor\u00a0Ash\u200b', 'Councillor Ash'],
    ['soft hyphens inside a word', 'adop\u00adtion', 'adoption'],
    ['letter-spaced headings', 'A G E N D A', 'AGENDA'],
    ['the star of delegated business', '*3 MINUTES', '3 MINUTES'],
    ['dot leaders', 'Apologies ........ 3', 'Apologies      3'],
    ['the kind and size of a paper', 'MINUTES PDF 198 KB', 'MINUTES'],
    ['a size in megabytes', 'Quarterly Performance Report PDF 1.5 MB', 'Quarterly Performance Report'],
    ['quotes and dashes as they are', '“Plan” – the Council’s', '“Plan” – the Council’s'],
  ])('%s', (_, raw, text) => {
    expect(cleaned(raw)).toEqual([text]);
  });

  it.each([
    ...[
      '- 9 -',
      '9',
      'Page 9',
      'Page 3 of 12',
      'Tudalen 9',
      'Public Document Pack',
      'Agenda Item 7',
      'nda Item 7',
      'Minute Item 5',
    ],
    ...['This page is intentionally left blank', 'Additional documents:', 'PDF 198 KB', '__________'],
  ])('takes out the line "%s"', (line) => {
    expect(cleaned(`Before it.\n${line}\nBehind it.`)).toEqual(['Before it.', 'Behind it.']);
  });

  it('takes out running heads and feet, and keeps what is merely said often', () => {
    const page = (number: number) =>
      `Resolved:- That the report be noted.\nThe report was read.\nPlanning Committee – 14.06.2011\n   ${number}\n\f`;

    expect(
      cleaned(`PLANNING COMMITTEE\n14 June 2011\nPresent: A Ash\n${[1, 2, 3, 4].map(page).join('')}`).slice(3),
    ).toEqual([1, 2, 3, 4].flatMap(() => ['Resolved:- That the report be noted.', 'The report was read.']));
  });

  it('keeps numbers of items that stand alone above their titles, though they rise as pages do', () => {
    const lines = [
      'Wensmere Panel',
      'PCP 23/13',
      'APOLOGIES',
      'None.',
      'PCP 24/13',
      'MINUTES',
      'Read.',
      'PCP 25/13',
      'URGENT',
    ];

    expect(cleaned(lines.join('\n'))).toEqual(lines);
  });

  it('takes out the papers listed below "Additional documents:"', () => {
    const text =
      'MINUTES PDF 9 KB\nAdditional documents:\nAppendix A PDF 61 KB\nAppendix B PDF 2 MB\nMinutes:\nAgreed.';

    expect(cleaned(text)).toEqual(['MINUTES', 'Agreed.']);
  });

  it('takes out feet of day and page, and keeps a table of days', () => {
    const foot = (page: number) => `\n9 May 2012                         ${String(page)}\n\n`;

    expect(cleaned(`The access was${foot(14)}narrow.${foot(15)}It was so agreed.`)).toEqual([
      'The access was',
      'narrow.',
      'It was so agreed.',
    ]);
    expect(cleaned('So it\n07.06.2012      Page 2\nwas.\n07.06.2012      Page 3')).toEqual(['So it', 'was.']);
    expect(cleaned('9 May 2012      14\n10 May 2012      15')).toEqual(['9 May 2012      14', '10 May 2012      15']);
  });

  it('keeps the end of a range of pages that stands below its beginning', () => {
    const lines = ['8(a)   Former Dye Works, Beck Side       11 -', '                                         28'];

    expect(cleaned(lines.join('\n'))).toEqual(lines);
  });

  it('remembers where each character stood', () => {
    const [line] = cleanLines('\n  **Oﬃcers:** Ann').lines;

    expect(line && placeIn(line, line.text.indexOf('Ann'), line.text.length)).toEqual({
      line: 2,
      column: 15,
      endLine: 2,
      endColumn: 18,
    });
  });
});

describe('a hyphen at the end of a line', () => {
  const words = hyphenWordsIn(['the admissions service and a well-known plan']);

  it.each([
    ['the admissions ser-', 'vice', false],
    ['a three-', 'year plan', true],
    ['the vice-', 'Chair', true],
    ['a well-', 'known one', true],
    ['the com-', 'plaints', false],
    ['DECLARATIONS OF INTER-', 'EST', false],
    ['THE WELL-', 'KNOWN PLAN', true],
    ['LAND AT CO-', 'OP LANE', true],
    ['the A-', 'Z of it', true],
  ])('%s %s', (before, after, isKept) => {
    expect(keepsHyphen(before, after, words)).toBe(isKept);
  });
});

describe('the entry of a list', () => {
  it.each([
    ['(1) That', '1', '(1)', '(#)'],
    ['- (2) That', '2', '- (2)', '(#)'],
    ['- 1) That', '1', '- 1)', '#)'],
    ['1. that', '1', '1.', '#.'],
    ['a) that', 'a', 'a)', '#)'],
    ['(iv) that', 'iv', '(iv)', '(#)'],
    ['8.1 that', '8.1', '8.1', '#'],
    ['• that', null, '•', '•'],
    ['\uf0b7 that', null, '\uf0b7', '\uf0b7'],
    ['o £110,000', null, 'o', 'o'],
  ])('%s', (line, label, printed, style) => {
    expect(listEntry(line)).toMatchObject({ label, printed, style });
  });
});
