import { describe, expect, it } from '@jest/globals';
import { usualDueDate } from '../../../src/domain/actions/usual-due-date.js';

const OCTOBER = { meetingOn: '2017-10-24', reportsBy: '2017-10-09' };
const saidOn = '2017-08-22';

describe('the usual due date of a panel', () => {
  it.each([
    ['the day reports are due for its next ordinary meeting', 'next-report-deadline', [OCTOBER], '2017-10-09'],
    [
      'the meeting itself where that deadline has passed',
      'next-report-deadline',
      [{ meetingOn: '2017-08-29', reportsBy: '2017-08-15' }, OCTOBER],
      '2017-08-29',
    ],
    ['not known before the next meeting is in the calendar', 'next-report-deadline', [], null],
    ['so many days after it met', 'days', [OCTOBER], '2017-09-21'],
  ] as const)('is %s', (_what, rule, nextMeetings, day) => {
    expect(usualDueDate({ rule, days: 30 }, { saidOn, nextMeetings })).toBe(day);
  });
});
