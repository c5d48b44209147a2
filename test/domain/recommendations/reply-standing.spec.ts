import { describe, expect, it } from '@jest/globals';
import { type ReplyKind, requireSubstance } from '../../../src/domain/recommendations/reply-kinds.js';
import {
  daysLateOn,
  type RecommendationToBody,
  requireReplyInOrder,
  standingOn,
} from '../../../src/domain/recommendations/reply-standing.js';

const SENT: RecommendationToBody = {
  sentOn: '2017-10-31',
  replyDueOn: '2017-12-30',
  replies: [],
  reportedBackOn: null,
};
const replied = (kind: ReplyKind, on = '2017-11-20') => ({ ...SENT, replies: [{ kind, on }] });

describe('how a recommendation stands', () => {
  it.each<[string, RecommendationToBody, string, string]>([
    ['before it is sent', { ...SENT, sentOn: null }, '2018-06-01', 'to-send'],
    ['while there is time', SENT, '2017-12-15', 'awaited'],
    ['fourteen days before', SENT, '2017-12-16', 'due-soon'],
    ['on its last day', SENT, '2017-12-30', 'due-soon'],
    ['the day after', SENT, '2017-12-31', 'overdue'],
    ['without a day', { ...SENT, replyDueOn: null }, '2019-01-01', 'awaited'],
    ['once accepted', replied('accepted'), '2018-01-01', 'answered'],
    ['once accepted in part', replied('accepted-in-part'), '2018-01-01', 'answered'],
    ['once rejected', replied('rejected'), '2018-01-01', 'answered'],
    ['noted, which is no answer', replied('noted'), '2018-01-01', 'overdue'],
    ['deferred, which is no answer', replied('deferred'), '2017-12-01', 'awaited'],
    ['reported back', { ...replied('accepted'), reportedBackOn: '2017-12-13' }, '2018-01-01', 'reported-back'],
  ])('%s', (_when, recommendation, today, standing) => {
    expect(standingOn(recommendation, today)).toBe(standing);
  });

  it.each<[string, RecommendationToBody, string, number]>([
    ['is not late on its last day', SENT, '2017-12-30', 0],
    ['is a day late the day after', SENT, '2017-12-31', 1],
    ['stays as late as the answer came', replied('accepted', '2018-01-09'), '2018-06-01', 10],
    ['goes on while it is only noted', replied('noted', '2017-12-01'), '2018-01-09', 10],
    ['is never late without a day', { ...SENT, replyDueOn: null }, '2019-01-01', 0],
  ])('%s', (_how, recommendation, today, days) => {
    expect(daysLateOn(recommendation, today)).toBe(days);
  });
});

describe('a reply', () => {
  it.each([
    ['to what was not sent', { sentOn: null }, '2017-11-20', /has not been sent/],
    ['from before it was sent', SENT, '2017-10-30', /before the recommendation was sent/],
    ['from days to come', SENT, '2017-12-02', /in the future/],
  ])('%s is refused', (_what, recommendation, on, words) => {
    expect(() => requireReplyInOrder(recommendation, on, '2017-12-01')).toThrow(words);
  });

  it.each<[ReplyKind, boolean, boolean]>([
    ['accepted', true, false],
    ['accepted-in-part', true, true],
    ['rejected', false, true],
    ['noted', false, false],
    ['deferred', false, false],
  ])('%s: says what will be done %s, says why %s', (kind, needsAction, needsReasons) => {
    const asked = (given: { proposedAction: string; reasons: string }) => {
      try {
        requireSubstance({ kind, ...given });
        return null;
      } catch (error) {
        return (error as { field?: string }).field;
      }
    };
    expect(asked({ proposedAction: ' ', reasons: 'As said.' })).toBe(needsAction ? 'proposedAction' : null);
    expect(asked({ proposedAction: 'As asked.', reasons: '' })).toBe(needsReasons ? 'reasons' : null);
  });
});
