import { describe, expect, it } from '@jest/globals';
import { authenticationInWords, isSameName } from '../../../src/domain/summons/authentication.js';

describe('the authentication of a summons', () => {
  it.each([
    ['Sharon Kemp', 'Authenticated by Sharon Kemp, Proper Officer, on Tuesday 16 February 2027 at 10.05 a.m.'],
    ['Ms. Sharon Kemp', 'Authenticated by Ms. Sharon Kemp, Proper Officer, on Tuesday 16 February 2027 at 10.05 a.m.'],
    [
      'Dermot Pearson',
      'Authenticated by Dermot Pearson, for Sharon Kemp, Proper Officer, on Tuesday 16 February 2027 at 10.05 a.m.',
    ],
  ])('by %s reads as printed', (by, words) => {
    const at = '2027-02-16T10:05:30.000Z';

    expect(authenticationInWords({ by, properOfficer: 'Sharon Kemp', at })).toBe(words);
  });

  it('tells the hour of London in summer', () => {
    const at = '2026-07-07T23:30:00.000Z';

    expect(authenticationInWords({ by: 'S. Kemp', properOfficer: 'S. Kemp', at })).toMatch(
      /on Wednesday 8 July 2026 at 12\.30 a\.m\.$/,
    );
  });
});

describe('two names', () => {
  it.each([
    ['Sharon Kemp', 'Sharon Kemp', true],
    ['sharon  KEMP', 'Sharon Kemp', true],
    ['Sharon Kemp', 'Ms. Sharon Kemp', true],
    ['Ms Sharon Kemp', 'Sharon Kemp', true],
    ['Zoe Dubois', 'Zoë Dubois', true],
    ['Niamh O’Brien', "Niamh O'Brien", true],
    ['Sharon Kemp', 'Sharon Kemp OBE', true],
    ['Ms. Sharon Kemp, O.B.E.', 'Sharon Kemp', false],
    ['Sharon Kemp OBE', 'Dermot Pearson OBE', false],
    ['Kemp', 'Sharon Kemp', false],
    ['Kemp', 'Kemp', true],
    ['S. Kemp', 'Sharon Kemp', false],
    ['Sharon', 'Sharon Kemp', false],
    ['Sharon Kemp', 'Dermot Pearson', false],
    ['', '', false],
    ['', 'Sharon Kemp', false],
  ])('%j and %j: one person %s', (one, other, isSame) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([isSame, isSame]);
  });
});
