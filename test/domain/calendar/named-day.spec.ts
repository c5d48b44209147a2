import { describe, expect, it } from '@jest/globals';
import { unusualDay } from '../../../src/domain/calendar/named-day.js';

const named = new Map([
  ['2017-12-25', [{ kind: 'bank-holiday', name: 'Christmas Day' }] as const],
  ['2017-12-27', [{ kind: 'closure', name: 'Christmas closure' }] as const],
  ['2017-08-08', [{ kind: 'recess', name: 'Summer recess' }] as const],
]);

describe('an unusual day', () => {
  it.each([
    ['2017-10-28', ['Saturday 28 October 2017 falls at a weekend.']],
    ['2017-10-29', ['Sunday 29 October 2017 falls at a weekend.']],
    ['2017-12-25', ['Monday 25 December 2017 is a bank holiday: Christmas Day.']],
    ['2017-12-27', ['The offices are shut on Wednesday 27 December 2017: Christmas closure.']],
    ['2017-08-08', ['Tuesday 8 August 2017 lies in a recess: Summer recess.']],
    ['2017-10-24', []],
  ])('%s: %j', (day, notes) => {
    expect(unusualDay(day, named)).toEqual(notes);
  });
});
