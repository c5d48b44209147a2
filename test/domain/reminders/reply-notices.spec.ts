import { describe, expect, it } from '@jest/globals';
import { replyNoticeOn } from '../../../src/domain/reminders/reply-notices.js';

describe('what a clerk is told of a reply that is due on 27 October', () => {
  it.each([
    ['2017-10-12', null],
    ['2017-10-13', 14],
    ['2017-10-23', 14],
    ['2017-10-24', 3],
    ['2017-10-27', 3],
    ['2017-10-28', null],
  ])('is, on %s, the notice of %s days', (day, notice) => {
    expect(replyNoticeOn('2017-10-27', day)).toBe(notice);
  });
});
