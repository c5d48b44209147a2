import { expect, it } from '@jest/globals';
import { easterSunday } from '../../../src/domain/calendar/easter.js';

it.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2017, '2017-04-16'],
  [2019, '2019-04-21'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('finds Easter Sunday of %i', (year, sunday) => {
  expect(easterSunday(year)).toBe(sunday);
});
