import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawTokens, tokenised, tokensIn } from '../../../src/domain/minutes/minute-tokens.js';

const SEED = 4720170228;
const NUMBERS: Readonly<Record<string, string>> = { 'id-a': '20', 'id-b': '60/18', 'id-c': 'CPP 47', 'id-d': '13A' };

describe('a citation kept in a text', () => {
  it.each([
    ['Minute No. 20 above', 'Minute No. [[minute:id-a]] above'],
    ['Minute No. 20(4), as listed', 'Minute No. [[minute:id-a]](4), as listed'],
    ['Minutes Nos. 20 and 60/18.', 'Minutes Nos. [[minute:id-a]] and [[minute:id-b]].'],
    [
      'Minute CPP 47 of the meeting held on 28th February, 2017',
      'Minute [[minute:id-c]] of the meeting held on 28th February, 2017',
    ],
    ['Minute No. 99 is of another council', 'Minute No. 99 is of another council'],
    ['20 children', '20 children'],
  ])('stands in %j as %j', (text, stored) => {
    expect(tokenised(text, resolve)).toBe(stored);
    expect(drawTokens(stored, nameOf)).toBe(text);
  });

  it('follows a renumbering', () => {
    expect(drawTokens('Minute No. [[minute:id-a]] above', () => '21')).toBe('Minute No. 21 above');
  });

  it('says so where its minute is not found', () => {
    expect(drawTokens('Minute No. [[minute:gone]] above', nameOf)).toBe('Minute No. [not found] above');
  });

  it('names each minute cited once', () => {
    expect(tokensIn('[[minute:id-b]], [[minute:id-a]] and [[minute:id-b]]')).toEqual(['id-b', 'id-a']);
  });

  it('comes back as it was kept, whatever stands around it', () => {
    const kept = fc.constantFrom(...Object.keys(NUMBERS)).map((id) => `[[minute:${id}]]`);
    const piece = fc.oneof(
      fc
        .tuple(fc.constantFrom('Minute No. ', 'minute ', 'Minute ', 'MINUTE NO. '), kept)
        .map((parts) => parts.join('')),
      fc.tuple(kept, kept).map(([one, other]) => `Minutes Nos. ${one} and ${other}`),
      fc.constantFrom('the report', '(Update)', 'of 9 September 2026', '17 children', 'a, b.', '–', '\n\n', '[[', ']]'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ; ');

        expect(tokenised(drawTokens(text, nameOf), resolve)).toBe(text);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

function nameOf(id: string): string | null {
  return NUMBERS[id] ?? null;
}

function resolve({ number }: { number: string }): string | null {
  return Object.keys(NUMBERS).find((id) => NUMBERS[id] === number) ?? null;
}
