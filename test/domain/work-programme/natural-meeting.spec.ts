import { describe, expect, it } from '@jest/globals';
import { naturalMeeting } from '../../../src/domain/work-programme/natural-meeting.js';

const MEETINGS = [{ day: '2018-06-19' }, { day: '2018-03-13' }, { day: '2018-04-24' }];

describe('the meeting that business due on a day goes to', () => {
  it.each([
    ['2018-04-24', '2018-04-24'],
    ['2018-03-14', '2018-04-24'],
    ['2017-12-01', '2018-03-13'],
    ['2018-06-20', undefined],
    [null, undefined],
  ])('%s → %s', (dueOn, day) => {
    expect(naturalMeeting(dueOn, MEETINGS)?.day).toBe(day);
  });
});
