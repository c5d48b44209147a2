import { describe, expect, it } from '@jest/globals';
import { daysOfRun, type Recurrence, rhythmInWords } from '../../../src/domain/calendar/recurrence.js';

const TUESDAY = 2;

describe('a run of meetings', () => {
  it.each<[string, Recurrence, string, string, string[]]>([
    [
      'every second Tuesday from the first one on',
      { rhythm: 'weeks', every: 2, weekday: TUESDAY },
      '2018-05-18',
      '2018-06-30',
      ['2018-05-22', '2018-06-05', '2018-06-19'],
    ],
    [
      'every Tuesday, both ends included',
      { rhythm: 'weeks', every: 1, weekday: TUESDAY },
      '2018-05-22',
      '2018-06-05',
      ['2018-05-22', '2018-05-29', '2018-06-05'],
    ],
    [
      'the fourth Tuesday of each month',
      { rhythm: 'months', place: 'fourth', weekday: TUESDAY },
      '2017-10-01',
      '2018-01-31',
      ['2017-10-24', '2017-11-28', '2017-12-26', '2018-01-23'],
    ],
    [
      'the first Tuesday, unless it is over when the run begins',
      { rhythm: 'months', place: 'first', weekday: TUESDAY },
      '2017-10-04',
      '2017-12-31',
      ['2017-11-07', '2017-12-05'],
    ],
    [
      'the last Tuesday, be it the fourth or the fifth',
      { rhythm: 'months', place: 'last', weekday: TUESDAY },
      '2017-10-01',
      '2017-11-30',
      ['2017-10-31', '2017-11-28'],
    ],
    [
      'none where it ends before it begins',
      { rhythm: 'weeks', every: 1, weekday: TUESDAY },
      '2018-06-01',
      '2018-05-01',
      [],
    ],
  ])('is %s', (_, rule, from, to, days) => {
    expect(daysOfRun(rule, from, to)).toEqual(days);
  });

  it.each<[Recurrence, string]>([
    [{ rhythm: 'weeks', every: 1, weekday: TUESDAY }, 'Every Tuesday'],
    [{ rhythm: 'weeks', every: 6, weekday: TUESDAY }, 'Every 6 weeks on a Tuesday'],
    [{ rhythm: 'months', place: 'last', weekday: TUESDAY }, 'The last Tuesday of each month'],
  ])('is said in words: %j', (rule, words) => {
    expect(rhythmInWords(rule)).toBe(words);
  });
});
