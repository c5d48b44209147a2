import { describe, expect, it } from '@jest/globals';
import { healthWordsIn } from '../../../src/domain/proceedings/health-words.js';

describe('words that tell of somebody’s health (I5)', () => {
  it.each([
    ['due to chemotherapy', ['chemotherapy']],
    ['Ill, and in hospital', ['Ill', 'hospital']],
    ['Chair of the Health Select Commission', []],
    ['skills and stillness', []],
    ['named by the group leader', []],
  ])('are found in %j: %j', (text, words) => {
    expect(healthWordsIn(text)).toEqual(words);
  });
});
