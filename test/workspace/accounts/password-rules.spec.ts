import { describe, expect, it } from '@jest/globals';
import { refuseWeakPassword } from '../../../src/workspace/accounts/passwords/password-rules.js';

const MAIL = 'm.elliott-rothervale@council.example';
const TOO_EASY = 'This password is too easy to guess. Three words that have nothing to do with each other are better';

describe('passwords', () => {
  it.each(['heron lantern gravel', 'heronlanterngravel', 'dreizehn ß Zeichen', '一二三四五六七八九十一二'])(
    'takes "%s"',
    (password) => {
      expect(() => refuseWeakPassword(password, MAIL)).not.toThrow();
    },
  );

  it.each([
    ['Tr0ub4dor&3', 'The password must have at least 12 characters'],
    ['x y z'.repeat(41), 'The password can have up to 200 characters'],
    ['M.Elliott-Rothervale@council.example', 'The password must not be the mail address'],
    ['m.elliott-rothervale', 'The password must not be the mail address'],
    ['aaaaaaaaaaaaaaaa', TOO_EASY],
    ['abcabcabcabcabc', TOO_EASY],
    ['Password123456!', TOO_EASY],
    ['123456789012', TOO_EASY],
  ])('refuses "%s"', (password, message) => {
    expect(() => refuseWeakPassword(password, MAIL)).toThrow(message);
  });
});
