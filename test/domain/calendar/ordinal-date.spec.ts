import { describe, expect, it } from '@jest/globals';
import { ordinalDate, ordinalDates } from '../../../src/domain/calendar/ordinal-date.js';

describe('a day as minutes write it', () => {
  it.each([
    ['2017-08-01', '1st August, 2017'],
    ['2017-08-02', '2nd August, 2017'],
    ['2017-08-03', '3rd August, 2017'],
    ['2017-08-11', '11th August, 2017'],
    ['2017-08-12', '12th August, 2017'],
    ['2017-08-13', '13th August, 2017'],
    ['2017-08-22', '22nd August, 2017'],
    ['2017-08-30', '30th August, 2017'],
    ['2017-08-31', '31st August, 2017'],
  ])('%s is the %s', (day, words) => {
    expect(ordinalDate(day)).toBe(words);
  });

  it('says a year once that days share', () => {
    expect(ordinalDates(['2017-10-31', '2017-11-14', '2018-01-09'])).toBe(
      '31st October, 14th November, 2017 and 9th January, 2018',
    );
  });
});
