import { describe, expect, it } from '@jest/globals';
import { isForAuthor, reviewedBy, reviewNoticeOn } from '../../../src/domain/reminders/exempt-review-notices.js';

const REVIEW_ON = '2017-11-15';

describe('the review of exempt information is asked for', () => {
  it.each([
    ['not 15 days before', '2017-10-31', null],
    ['two weeks before', '2017-11-01', 'coming 2017-11-01'],
    ['by the same notice until the day', '2017-11-14', 'coming 2017-11-01'],
    ['on the day', '2017-11-15', 'due 2017-11-15'],
    ['by that one for the rest of a week', '2017-11-21', 'due 2017-11-15'],
    ['a week later', '2017-11-22', 'overdue 2017-11-22'],
    ['by that one until the next week', '2017-11-28', 'overdue 2017-11-22'],
    ['every week from then on', '2017-12-13', 'overdue 2017-12-13'],
    ['over the turn of the year', '2018-01-02', 'overdue 2017-12-27'],
  ])('%s', (_case, day, notice) => {
    const found = reviewNoticeOn(REVIEW_ON, day);
    expect(found && `${found.kind} ${found.on}`).toBe(notice);
  });

  it('of its author until it is overdue, and then of the clerk alone', () => {
    const days = ['2017-11-01', '2017-11-15', '2017-11-22'];
    const notices = days.flatMap((day) => reviewNoticeOn(REVIEW_ON, day) ?? []);
    expect(notices.map(isForAuthor)).toEqual([true, true, false]);
  });

  it('for no day of review later than that of which anything is told', () => {
    expect(reviewNoticeOn(reviewedBy('2017-11-01'), '2017-11-01')?.kind).toBe('coming');
    expect(reviewNoticeOn('2017-11-16', '2017-11-01')).toBeNull();
  });
});
