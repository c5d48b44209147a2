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
