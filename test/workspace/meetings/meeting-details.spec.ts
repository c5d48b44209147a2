import { describe, expect, it } from '@jest/globals';
import { freeSlug, unusualDay } from '../../../src/workspace/meetings/meeting-details.js';

describe('the last part of a meeting’s address', () => {
  it.each([
    [[], '2017-10-24'],
    [['2017-10-24'], '2017-10-24-2'],
    [['2017-10-24', '2017-10-24-2'], '2017-10-24-3'],
    [['2017-10-24-2'], '2017-10-24'],
  ])('beside %j is %s', (taken, slug) => {
    expect(freeSlug('2017-10-24', taken)).toBe(slug);
  });
});

describe('an unusual day', () => {
  const holidays = new Set(['2017-12-25']);

  it.each([
    ['2017-10-28', 'Saturday 28 October 2017 falls at a weekend.'],
    ['2017-10-29', 'Sunday 29 October 2017 falls at a weekend.'],
    ['2017-12-25', 'Monday 25 December 2017 is a bank holiday.'],
    ['2017-10-24', null],
  ])('%s: %s', (day, note) => {
    expect(unusualDay(day, holidays)).toBe(note);
  });
});
