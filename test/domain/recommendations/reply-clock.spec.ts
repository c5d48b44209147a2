import { describe, expect, it } from '@jest/globals';
import { lastOpenDayToReply, replyDueUnderNotice } from '../../../src/domain/recommendations/reply-clock.js';

describe('the two months in which a body replies to a notice (LAW G3)', () => {
  it.each([
    // report received, notice received, last day
    ['2026-11-03', '2026-11-10', '2027-01-09'],
    ['2026-11-10', '2026-11-03', '2027-01-09'],
    ['2017-10-31', '2017-10-31', '2017-12-30'],
    ['2018-03-01', '2018-03-01', '2018-04-30'],
    ['2017-12-28', '2017-12-28', '2018-02-27'],
    // February has no such day: the months end with it.
    ['2017-12-29', '2017-12-29', '2018-02-28'],
    ['2017-12-31', '2017-12-31', '2018-02-28'],
    ['2019-12-29', '2019-12-29', '2020-02-28'],
    ['2019-12-30', '2019-12-30', '2020-02-29'],
    ['2020-02-29', '2020-02-29', '2020-04-28'],
    ['2018-07-31', '2018-07-31', '2018-09-30'],
  ])('of a report received on %s and a notice on %s end on %s', (reportReceivedOn, noticeReceivedOn, last) => {
    expect(replyDueUnderNotice({ reportReceivedOn, noticeReceivedOn })).toBe(last);
  });

  it('may end when the offices are closed, so that the target is the last open day before', () => {
    const newYear = new Map([['2027-01-01', [{ name: 'New Year’s Day', kind: 'bank-holiday' as const }]]]);
    expect(lastOpenDayToReply('2027-01-09', newYear)).toBe('2027-01-08');
    expect(lastOpenDayToReply('2027-01-08', newYear)).toBe('2027-01-08');
    expect(lastOpenDayToReply('2027-01-02', newYear)).toBe('2026-12-31');
  });
});
