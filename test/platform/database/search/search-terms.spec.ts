import { describe, expect, it } from '@jest/globals';
import { hasTerm, termsOf, wordsToFind } from '../../../../src/platform/database/search/search-terms.js';

const TEXT = 'Minute 60/18 (4): Cllr O’Neil joins a Regulation-44 visit to the Café, to be or not to be.';

function finds(typed: string, text = TEXT): boolean {
  const words = wordsToFind(text);
  return termsOf(typed).every((term) => hasTerm(words, term));
}

describe('what somebody types', () => {
  it.each([
    ['regulation-44'],
    ['regul'],
    ['REGULATION 44'],
    ['60/18'],
    ['18 60'],
    ['(4)'],
    ["o'neil"],
    ['O’Neil'],
    ['oneil'],
    ['neil'],
    ['cafe'],
    ['to be'],
    ['"visit" -joins*'],
    [':- !'],
    [''],
  ])('finds the text by %j', (typed) => {
    expect(finds(typed)).toBe(true);
  });

  it.each([['6/18'], ['44a'], ['ulation'], ['visit tomorrow'], ['o’niel']])('does not find it by %j', (typed) => {
    expect(finds(typed)).toBe(false);
  });

  it('takes a municipal year for one word', () => {
    expect(termsOf('CPP 20(4) 2017/18').map(({ word }) => word)).toEqual(['cpp', '20', '4', '2017/18']);
    expect(finds('18', 'Minute 20 of 2017/18')).toBe(false);
  });

  it('asks for twelve words at most, each once', () => {
    expect(termsOf('a a b c d e f g h i j k l m n')).toHaveLength(12);
  });

  it('reads words of any length and script', () => {
    expect(termsOf('x'.repeat(500))).toEqual([{ word: 'x'.repeat(60), isWhole: false }]);
    expect(finds('Łód', 'Łódź')).toBe(true);
  });
});
