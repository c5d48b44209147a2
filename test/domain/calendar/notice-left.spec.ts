import { describe, expect, it } from '@jest/globals';
import { tooLittleNotice } from '../../../src/domain/calendar/notice-left.js';

const dayCount = { profile: 'PRINCIPAL', holidays: new Set<string>() } as const;
const left = (meetingOn: string, date: string, time = '10:00') =>
  tooLittleNotice(meetingOn, { required: 5, officesClose: '17:00', dayCount, now: { date, time } });

describe('the notice a day leaves', () => {
  it('is enough up to the closing time of the last day to publish', () => {
    expect(left('2026-10-13', '2026-10-05', '17:00')).toBeNull();
    expect(left('2026-10-13', '2026-10-05', '17:01')).toBe(
      'Tuesday 13 October 2026 is too near: a notice published now leaves 4 clear days: ' +
        'Wed 7, Thu 8, Fri 9, Mon 12 October. 5 are required, so the last day to publish was Monday 5 October 2026.',
    );
  });

  it.each([
    ['2026-10-15', '2026-10-13', '1 clear day: Wed 14 October'],
    ['2026-10-14', '2026-10-13', 'no clear days'],
    ['2026-10-13', '2026-10-13', 'no clear days'],
  ])('for %s, on %s: %s', (meetingOn, today, days) => {
    expect(left(meetingOn, today)).toContain(`now leaves ${days}. 5 are required`);
  });

  it('is not asked for of a day that has passed', () => {
    expect(left('2026-10-12', '2026-10-13')).toBeNull();
  });
});
