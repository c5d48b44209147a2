import { expect, it } from '@jest/globals';
import { addDays, isCalendarDate, isWeekend, longDate, plainDate } from '../../../src/domain/calendar/calendar-date.js';

it.each([
  ['2017-10-24', true],
  ['2016-02-29', true],
  ['2017-02-29', false],
  ['2017-13-01', false],
  ['2017-1-1', false],
  ['24/10/2017', false],
  ['1799-12-31', false],
  ['2199-12-31', true],
  ['2200-01-01', false],
  ['9999-12-31', false],
  ['', false],
])('knows whether %s is a day', (text, real) => {
  expect(isCalendarDate(text)).toBe(real);
});

it('steps over the ends of months, leap days and the change of the clocks', () => {
  expect(addDays('2017-10-28', 2)).toBe('2017-10-30');
  expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
  expect(addDays('2018-01-01', -1)).toBe('2017-12-31');
});

it('prints a day with and without its name', () => {
  expect(longDate('2017-10-24')).toBe('Tuesday 24 October 2017');
  expect(plainDate('2017-12-01')).toBe('1 December 2017');
  expect(isWeekend('2017-10-28')).toBe(true);
  expect(isWeekend('2017-10-27')).toBe(false);
});
