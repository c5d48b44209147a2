import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOn, lastDayOf, sharedDays, termInWords } from '../../../src/domain/membership/term-of-office.js';

const DAYS = ['2017-05-18', '2017-05-19', '2017-05-20', '2017-05-21', '2017-05-22'];
const day = fc.constantFrom(...DAYS);
const end = fc.option(day, { nil: null });
const term = fc.record({ from: end, to: end }).filter(({ from, to }) => from === null || to === null || from <= to);

describe('a term', () => {
  it.each([
    [{ from: '2017-05-19', to: '2018-05-17' }, 'from 19 May 2017 to 17 May 2018'],
    [{ from: '2017-05-19', to: null }, 'from 19 May 2017'],
    [{ from: null, to: '2018-05-17' }, 'to 17 May 2018'],
    [{ from: null, to: null }, 'without recorded days'],
  ])('%j reads %s', (one, words) => {
    expect(termInWords(one)).toBe(words);
  });

  it.each([
    ['began long before', '2017-05-19', '2017-10-10'],
    ['began on a day that nobody recorded', null, '2017-10-10'],
    ['began on that day', '2017-10-10', '2017-10-10'],
    ['began after that day: it was held', '2017-10-12', '2017-10-12'],
    ['begins today', '2017-10-16', '2017-10-16'],
    ['begins tomorrow: it never comes', '2017-10-17', null],
  ])('that is to end on 10 October, seen on 16 October, %s', (_, from, last) => {
    expect(lastDayOf({ from, to: null }, '2017-10-10', '2017-10-16')).toBe(last);
  });

  it('shares with another just the days that lie in both', () => {
    fc.assert(
      fc.property(term, term, day, (one, other, each) => {
        const shared = sharedDays(one, other);

        expect(shared !== null && isOn(shared, each)).toBe(isOn(one, each) && isOn(other, each));
      }),
    );
  });
});
