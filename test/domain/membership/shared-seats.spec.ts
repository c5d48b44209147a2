import { describe, expect, it } from '@jest/globals';
import { firstDayHeld } from '../../../src/domain/membership/shared-seats.js';

const term = (who: string, from: string, to: string | null = null) => ({ who, from, to });

/** Watson all year, Clark to the end of 2017, Cusworth from March on. */
const HELD = [
  term('Watson', '2017-05-19', '2018-05-17'),
  term('Clark', '2017-05-19', '2017-12-31'),
  term('Cusworth', '2018-03-01'),
];

describe('the first day on which no seat of a body is free', () => {
  it.each([
    ['three seats are never full', 3, '2017-05-19', null, null],
    ['two are full from the first day', 2, '2017-05-19', null, '2017-05-19 Watson Clark'],
    ['the last day of a term counts', 2, '2017-12-31', '2017-12-31', '2017-12-31 Watson Clark'],
    ['the day after it a seat is free', 2, '2018-01-01', '2018-02-28', null],
    ['until somebody begins within the term', 2, '2018-01-01', null, '2018-03-01 Watson Cusworth'],
    ['the first day of that somebody counts', 2, '2018-01-01', '2018-03-01', '2018-03-01 Watson Cusworth'],
    ['a term without an end goes on', 1, '2025-01-01', null, '2025-01-01 Cusworth'],
    ['before everybody all seats are free', 1, '2017-01-01', '2017-05-18', null],
  ])('%s', (_what, seats, from, to, expected) => {
    const full = firstDayHeld(HELD, seats, { from, to });
    expect(full && [full.day, ...full.holders.map(({ who }) => who)].join(' ')).toBe(expected);
  });

  it('is none where nobody holds a seat', () => {
    expect(firstDayHeld([], 1, { from: '2017-05-19', to: null })).toBeNull();
  });
});

describe('the first day on which more sit than there are seats', () => {
  it('is looked for from today on: what was over by then is left alone', () => {
    expect(firstDayHeld(HELD, 2, { from: '2018-01-01', to: null })?.day).toBe('2018-03-01');
    expect(firstDayHeld(HELD, 2, { from: '2018-05-18', to: null })).toBeNull();
  });
});
