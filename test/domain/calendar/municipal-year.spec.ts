import { describe, expect, it } from '@jest/globals';
import {
  findYearOf,
  isPlausibleLength,
  overlaps,
  yearLabel,
  yearToPlan,
} from '../../../src/domain/calendar/municipal-year.js';

const YEAR_2016 = { from: '2016-05-20', to: '2017-05-18' };
const YEAR_2017 = { from: '2017-05-19', to: '2018-05-17' };

describe('a municipal year', () => {
  it.each([
    [YEAR_2017, '2017/18'],
    [{ from: '1999-05-18', to: '2000-05-15' }, '1999/2000'],
    [{ from: '2026-03-17', to: '2027-05-10' }, '2026/27'],
    [{ from: '2025-01-01', to: '2025-05-01' }, '2025'],
  ])('is labelled as people say it: %j', (year, label) => {
    expect(yearLabel(year)).toBe(label);
  });

  it.each([
    ['2017-05-19', '2018-05-17', true],
    ['2026-03-01', '2027-05-31', true],
    ['2026-05-31', '2027-02-28', true],
    ['2026-05-31', '2027-02-20', false],
    ['2026-03-01', '2027-06-30', false],
    ['2017-05-19', '2117-05-17', false],
  ])('can last from %s to %s: %s', (from, to, isPlausible) => {
    expect(isPlausibleLength({ from, to })).toBe(isPlausible);
  });

  it.each([
    ['2017-05-18', YEAR_2016],
    ['2017-05-19', YEAR_2017],
    ['2018-05-17', YEAR_2017],
    ['2018-05-18', null],
  ])('includes its first and its last day: %s', (day, year) => {
    expect(findYearOf(day, [YEAR_2016, YEAR_2017])).toEqual(year);
  });

  it('shares no day with the next', () => {
    expect(overlaps(YEAR_2016, YEAR_2017)).toBe(false);
    expect(overlaps({ ...YEAR_2016, to: '2017-05-19' }, YEAR_2017)).toBe(true);
  });

  it.each([
    ['the next one, once it is in the settings', '2016-10-16', YEAR_2017],
    ['what is left of the one that runs', '2017-10-16', { from: '2017-10-16', to: '2018-05-17' }],
    ['none after the last', '2018-05-18', null],
  ])('to plan is %s', (_, today, year) => {
    expect(yearToPlan(today, [YEAR_2017, YEAR_2016])).toEqual(year);
  });
});
