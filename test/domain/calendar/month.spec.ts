import { describe, expect, it } from '@jest/globals';
import {
  dayMonthsLater,
  isMonth,
  lastDayOf,
  monthAfter,
  monthInWords,
  monthsBeside,
  monthsWorthSeeing,
  weeksOf,
} from '../../../src/domain/calendar/month.js';

describe('a month', () => {
  it.each([
    ['2017-10', true],
    ['2017-13', false],
    ['2017-1', false],
    ['0017-10', false],
    ['9999-12', false],
  ])('is written %s: %s', (text, answer) => {
    expect(isMonth(text)).toBe(answer);
  });

  it.each([
    ['2017-10', 1, '2017-11'],
    ['2017-12', 1, '2018-01'],
    ['2017-01', -1, '2016-12'],
    ['2017-10', 14, '2018-12'],
  ])('%s and %d months are %s', (month, months, answer) => {
    expect(monthAfter(month, months)).toBe(answer);
  });

  it.each([
    ['2017-08-22', 6, '2018-02-22'],
    ['2017-08-31', 6, '2018-02-28'],
    ['2018-02-28', 1, '2018-03-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2017-03-31', -1, '2017-02-28'],
  ])('has the day that is %s and %d months, or its last: %s', (day, months, answer) => {
    expect(dayMonthsLater(day, months)).toBe(answer);
  });

  it('ends on the leap day in a leap year', () => {
    expect(lastDayOf('2016-02')).toBe('2016-02-29');
    expect(monthInWords('2017-10')).toBe('October 2017');
  });

  it('has whole weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2017-10');

    expect(weeks).toHaveLength(6);
    expect([weeks[0]?.[0], weeks[0]?.[6], weeks[5]?.[0], weeks[5]?.[6]]).toEqual([
      '2017-09-25',
      '2017-10-01',
      '2017-10-30',
      '2017-11-05',
    ]);
    expect(weeksOf('2021-02')).toHaveLength(4);
  });
});

describe('leafing through months', () => {
  const span = monthsWorthSeeing('2017-10-16', ['2018-05-18', '2019-05-16']);

  it('reaches a year back and ahead, and as far as there is something', () => {
    expect(span).toEqual(['2016-10', '2019-05']);
    expect(monthsWorthSeeing('2017-10-16', [])).toEqual(['2016-10', '2018-10']);
  });

  it.each([
    ['2017-10', ['2017-09', '2017-11']],
    ['2016-10', [null, '2016-11']],
    ['2019-05', ['2019-04', null]],
    ['2022-01', ['2021-12', null]],
  ])('goes from %s to those beside it', (month, beside) => {
    expect(monthsBeside(month, span)).toEqual(beside);
  });
});
