import { describe, expect, it } from '@jest/globals';
import { laidOut } from '../../../../src/platform/pdf/fonts/laid-out.js';

const PLAIN = { bold: false, italic: false };
/** Longer than what is remembered as it is, so that it is laid out word by word. */
const MORE = ' and then a good many more plain words of the same line';

describe('a text of many words', () => {
  it.each([
    ['a stray control character', 'the Council\u0092s'],
    ['a soft hyphen', 'the sub\u00adcommittee'],
    ['a letter of another font', 'the \u0182 so'],
    ['nothing special', 'the Council\u2019s \u20ac5 caf\u00e9'],
  ])('comes out as its parts do, with %s in it', (_what, words) => {
    const [long, short, more] = [words + MORE, words, MORE].map((text) => laidOut(text, PLAIN, 0));

    expect(textOf(long)).toBe([short, more].map(textOf).join(''));
    expect(long?.runs.map(({ source }) => source).join('')).toBe(words + MORE);
    expect(long?.missing).toEqual(short?.missing);
  });
});

function textOf(part: ReturnType<typeof laidOut> | undefined): string | undefined {
  return part?.runs.map(({ text }) => text).join('');
}
