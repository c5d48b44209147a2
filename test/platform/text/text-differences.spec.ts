import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDifferences } from '../../../src/platform/text/text-differences.js';

const SEED = 31102017;

describe('the differences of two texts', () => {
  it.each([
    ['Present: Councillor Ash.', 'Present: Councillor Birch.', '=Present: Councillor  -Ash. +Birch.'],
    ['the same words', 'the same words', '=the same words'],
    ['', 'new', '+new'],
    ['old', '', '-old'],
    ['', '', ''],
    [
      'meets every two months now',
      'meets seven times yearly now',
      '=meets  -every two months +seven times yearly = now',
    ],
    ['Councillor M. Elliott', 'Councillor Elliott', '=Councillor  -M.  =Elliott'],
    ['one two', 'one and two', '=one  +and  =two'],
    ['line one\nline two', 'row one\nrow two', '-line +row = one\n -line +row = two'],
  ])('from %j to %j are %s', (old, changed, found) => {
    const signs = { same: '=', added: '+', removed: '-' };

    expect(
      wordDifferences(old, changed)
        .map(({ kind, text }) => `${signs[kind]}${text}`)
        .join(' '),
    ).toBe(found);
  });

  it('hold both texts whole', () => {
    const text = fc
      .array(fc.constantFrom('the', 'Panel', 'noted', '\n\n', ' ', '(1)', '– it', '.'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (old, changed) => {
        const parts = wordDifferences(old, changed);
        const without = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map((part) => part.text)
            .join('');

        expect([without('added'), without('removed')]).toEqual([old, changed]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('of texts that share nothing are the two texts', () => {
    const words = (from: number) => Array.from({ length: 3000 }, (_, index) => `w${from + index}`).join(' ');

    expect(wordDifferences(words(0), words(5000)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
