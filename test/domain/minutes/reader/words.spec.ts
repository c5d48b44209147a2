import { describe, expect, it } from '@jest/globals';
import { datesIn, yearAfter, yearBefore } from '../../../../src/domain/minutes/reader/words/dates-in-text.js';
import { timesIn } from '../../../../src/domain/minutes/reader/words/times-in-text.js';

describe('a day in a text', () => {
  it.each([
    ['Tuesday, 22nd August, 2017', '2017-08-22'],
    ['held on 9 May 2012 at', '2012-05-09'],
    ['on the 3rd October 2018', '2018-10-03'],
    ['Wednesday 17 January 2018', '2018-01-17'],
    ['14.06.2011', '2011-06-14'],
    ['24/10/17', '2017-10-24'],
    ['2017-10-24', '2017-10-24'],
    ['May 9th, 2012', '2012-05-09'],
    ['1st day of Sept. 2019', '2019-09-01'],
    ['MONDAY 7 MAY 2012', '2012-05-07'],
  ])('%s', (text, day) => {
    expect(datesIn(text).map(({ date }) => date)).toEqual([day]);
  });

  it.each(['31 June 2017', '5.00 p.m.', 'paragraph 3 of Part 1', '2017/18', 'may 5 people'])('is none: %s', (text) => {
    expect(datesIn(text).filter(({ date }) => date !== null)).toEqual([]);
  });

  it('without a year is the next one after a meeting, or the last one before it', () => {
    const [april] = datesIn('24th April');

    expect(april && [yearAfter(april, '2018-02-27'), yearBefore(april, '2018-02-27')]).toEqual([
      '2018-04-24',
      '2017-04-24',
    ]);
  });
});

describe('a time in a text', () => {
  it.each([
    ['5.00 p.m.', '17:00'],
    ['11.15am', '11:15'],
    ['7pm', '19:00'],
    ['09:45 hrs', '09:45'],
    ['1800 hrs', '18:00'],
    ['12 noon', '12:00'],
    ['12.30 p.m.', '12:30'],
    ['12.15 a.m.', '00:15'],
    ['2.00 – 3.40 p.m.', '14:00'],
    ['10.00 - 1.30 p.m.', '10:00'],
    ['2.00 p.m. - 3.40 p.m.', '14:00'],
  ])('%s', (text, time) => {
    expect(timesIn(text)[0]?.time).toBe(time);
  });

  it.each(['Minute 3', '£5.00', '14 March 2018', '24/7'])('is none: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
