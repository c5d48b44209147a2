import { describe, expect, it } from '@jest/globals';
import {
  nextNumber,
  type NumberingScheme,
  printedMinuteNumber,
  seriesOf,
} from '../../../src/domain/minutes/minute-number.js';

const PLAIN: NumberingScheme = { style: 'plain', restarts: 'municipal-year', firstNumber: 17, prefix: 'CPP' };
const AUGUST = { meetingId: 'm1', day: '2017-08-22', year: '2017/18' };

describe('the run of numbers a meeting belongs to', () => {
  it.each([
    ['its municipal year', 'municipal-year', AUGUST, '2017/18'],
    ['the calendar year where no municipal year is stored', 'municipal-year', { ...AUGUST, year: null }, '2017'],
    ['itself', 'meeting', AUGUST, 'm1'],
    ['all meetings', 'never', AUGUST, 'all'],
  ] as const)('is %s', (_case, restarts, meeting, series) => {
    expect(seriesOf({ ...PLAIN, restarts }, meeting)).toBe(series);
  });
});

describe('the next number', () => {
  it.each([
    ['follows the last of the run (J1: 14 at the annual meeting, then 15)', 14, false, 15],
    ['begins at the panel’s first number where nothing was ever numbered', null, true, 17],
    ['begins at 1 with a new year', null, false, 1],
  ])('%s', (_case, last, isFirst, next) => {
    expect(nextNumber(last, isFirst, PLAIN)).toBe(next);
  });
});

describe('a number in print', () => {
  it.each([
    ['plain', 20, '20'],
    ['prefix', 20, 'CPP 20'],
    ['suffix', 60, '60/17'],
  ] as const)('of the style %s', (style, number, printed) => {
    expect(printedMinuteNumber(number, { ...PLAIN, style }, AUGUST)).toBe(printed);
  });

  it('takes the year in which the municipal year began (J1: 60/18)', () => {
    const meeting = { meetingId: 'm2', day: '2019-02-05', year: '2018/19' };
    expect(printedMinuteNumber(60, { ...PLAIN, style: 'suffix' }, meeting)).toBe('60/18');
  });
});
