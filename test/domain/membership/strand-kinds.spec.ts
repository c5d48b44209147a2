import { describe, expect, it } from '@jest/globals';
import { seatsInWords } from '../../../src/domain/membership/strand-kinds.js';

describe('the seats of an outside body, in words', () => {
  it.each([
    [0, 1, '0 of 1 seat filled'],
    [2, 3, '2 of 3 seats filled'],
    [3, 3, '3 of 3 seats filled'],
    [4, 3, '4 seats filled'],
  ])('%i held of %i are %j', (filled, seats, words) => {
    expect(seatsInWords(filled, seats)).toBe(words);
  });
});
