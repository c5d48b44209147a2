import { describe, expect, it } from '@jest/globals';
import { isWeekend } from '../../../src/domain/calendar/calendar-date.js';
import { CLEAR_DAYS_REQUIRED, latestPublication } from '../../../src/domain/calendar/clear-days.js';
import { bankHolidays } from '../../../src/platform/holidays/bank-holidays.js';
import { PUBLISHED_YEARS, publishedHolidaysOf } from '../../domain/calendar/england-bank-holidays.js';
import { WORKED_EXAMPLES } from '../../domain/calendar/worked-examples.js';

const ENGLAND = bankHolidays({ nation: 'england', fromYear: 2012, toYear: 2028 });

describe('bank holidays in England', () => {
  it.each(PUBLISHED_YEARS)('are those the government published for %i', (year) => {
    const days = bankHolidays({ nation: 'england', fromYear: year, toYear: year });

    expect([...days].filter((day) => !isWeekend(day))).toEqual(publishedHolidaysOf(year));
  });

  it.each(WORKED_EXAMPLES)('give the last day of publication worked out by hand: %s', (_, meeting, latest) => {
    const count = { profile: 'PRINCIPAL' as const, holidays: ENGLAND };

    expect(latestPublication(meeting, CLEAR_DAYS_REQUIRED.englishPrincipal, count)).toBe(latest);
  });

  it.each(['2026-03-15', '2026-04-05', '2026-06-21', '2025-05-08', '2020-05-04', '2022-05-30', '2012-05-28'])(
    'leave out %s, which is no holiday',
    (day) => {
      expect(ENGLAND.has(day)).toBe(false);
    },
  );
});

describe('other nations', () => {
  it.each([
    ['scotland', '2026-06-15', true],
    ['england', '2026-06-15', false],
    ['scotland', '2026-04-06', false],
    ['scotland', '2026-08-03', true],
    ['scotland', '2026-08-31', false],
    ['wales', '2026-08-31', true],
    ['wales', '2012-06-04', true],
    ['scotland', '2012-06-04', true],
    ['northern-ireland', '2026-03-17', true],
    ['northern-ireland', '2026-07-13', true],
  ] as const)('have holidays of their own: %s on %s is %s', (nation, day, expected) => {
    const year = Number(day.slice(0, 4));

    expect(bankHolidays({ nation, fromYear: year, toYear: year }).has(day)).toBe(expected);
  });
});

describe('what the administrator adds', () => {
  it('counts as a holiday, within the years asked for', () => {
    const additions = ['2026-11-02', '2031-05-09'];
    const closures = ['2026-12-29'];

    const days = bankHolidays({ nation: 'england', fromYear: 2026, toYear: 2027, additions, closures });

    expect(days.has('2026-11-02')).toBe(true);
    expect(days.has('2026-12-29')).toBe(true);
    expect(days.has('2031-05-09')).toBe(false);
  });
});
