import { describe, expect, it } from '@jest/globals';
import { type QuestionFacts, questionOf } from '../../../src/domain/actions/chairs-questions.js';

const TODAY = '2017-10-16';

/** Resolved in August, due in six weeks, heard of last week. */
const ON_TARGET: QuestionFacts = {
  status: 'on-target',
  dueOn: '2017-11-27',
  raisedOn: '2017-08-22',
  lastHeardOn: '2017-10-09',
  timesMoved: 0,
  slip: '',
  isOffTarget: false,
  nextMilestoneOn: null,
  waitingFor: null,
  replyDueOn: null,
  owner: 'Head of Service',
  ownedBy: 'post',
  isOwnerGone: false,
};

describe('what a chair asks', () => {
  it.each<[string, Partial<QuestionFacts>, string]>([
    [
      'of what is late and silent',
      { status: 'overdue', dueOn: '2017-09-30', lastHeardOn: '2017-09-03' },
      'late 16 days, no word since 3 September: ask the Head of Service',
    ],
    [
      'of what nobody has said a word of',
      { status: 'overdue', dueOn: '2017-10-15', lastHeardOn: '2017-08-22' },
      'late 1 day, no word since it was resolved on 22 August: ask the Head of Service',
    ],
    [
      'of what is late though it is talked about',
      { status: 'overdue', dueOn: '2017-10-01' },
      'late 15 days: ask the Head of Service',
    ],
    [
      'of a fortnight without a word no more than of yesterday',
      { status: 'overdue', dueOn: '2017-10-01', lastHeardOn: '2017-10-02' },
      'late 15 days: ask the Head of Service',
    ],
    [
      'with the year where it is another one',
      { status: 'overdue', dueOn: '2017-10-06', lastHeardOn: '2016-12-03' },
      'late 10 days, no word since 3 December 2016: ask the Head of Service',
    ],
    [
      'of what was put off again and again',
      { status: 'off-target', timesMoved: 2, slip: 'moved twice from 30 September 2017' },
      'moved twice from 30 September 2017: ask the Head of Service',
    ],
    [
      'of what was put off once',
      { status: 'off-target', timesMoved: 1, slip: 'moved once from 30 September 2017' },
      'moved once from 30 September 2017: ask the Head of Service',
    ],
    [
      'of what its owner calls off target',
      { status: 'off-target', isOffTarget: true },
      'its owner says it is off target: ask the Head of Service',
    ],
    [
      'of a milestone',
      { status: 'off-target', nextMilestoneOn: '2017-10-01' },
      'the milestone of 1 October was not met: ask the Head of Service',
    ],
    [
      'of what is nearly due and silent',
      { status: 'off-target', dueOn: '2017-10-21', lastHeardOn: '2017-09-03' },
      'due in 5 days, no word since 3 September: ask the Head of Service',
    ],
    [
      'of what is due tomorrow and silent',
      { status: 'off-target', dueOn: '2017-10-17', lastHeardOn: '2017-09-03' },
      'due tomorrow, no word since 3 September: ask the Head of Service',
    ],
    [
      'of a reply that did not come',
      { status: 'on-target', waitingFor: 'Cabinet', replyDueOn: '2017-10-11', lastHeardOn: '2017-08-22' },
      'the reply from Cabinet is 5 days late: ask the Head of Service',
    ],
    [
      'of what waits past its day',
      { status: 'off-target', dueOn: '2017-10-01', waitingFor: 'Cabinet', lastHeardOn: '2017-08-22' },
      'was due on 1 October and waits for a reply: ask the Head of Service',
    ],
    ['of what nobody owns', { ownedBy: 'nobody', owner: 'No owner' }, 'nobody owns it: ask who will do it'],
    [
      'of what has no date',
      { status: 'no-date', dueOn: null, ownedBy: 'person', owner: 'Councillor M. Elliott' },
      'no due date: ask Councillor M. Elliott by when',
    ],
    [
      'of what belongs to a post that nobody holds',
      { isOwnerGone: true, owner: 'Head of Service (vacant)' },
      'its owner is gone, Head of Service (vacant): ask who will do it',
    ],
    [
      'of what has neither',
      { status: 'no-date', dueOn: null, ownedBy: 'nobody', owner: 'No owner' },
      'nobody owns it, no due date: ask who will do it, and by when',
    ],
    [
      'of what is deferred for the second time',
      { status: 'deferred', timesMoved: 2, slip: 'moved twice' },
      'moved twice: ask the Head of Service',
    ],
    [
      'by a title that has its article',
      { status: 'off-target', isOffTarget: true, owner: 'The Head of Paid Service' },
      'its owner says it is off target: ask The Head of Paid Service',
    ],
  ])('%s', (_case, facts, words) => {
    expect(questionOf({ ...ON_TARGET, ...facts }, TODAY)?.words).toBe(words);
  });

  it.each<[string, Partial<QuestionFacts>]>([
    ['is on target', {}],
    ['waits for a reply that is not due yet', { waitingFor: 'Cabinet', replyDueOn: '2017-12-02' }],
    ['waits for a reply without a day', { waitingFor: 'Cabinet' }],
    ['was deferred once', { status: 'deferred', timesMoved: 1, slip: 'moved once' }],
    ['awaits agreement', { status: 'awaiting-agreement', dueOn: '2017-09-01' }],
    ['is complete', { status: 'complete', ownedBy: 'nobody' }],
    ['was dropped', { status: 'closed', dueOn: null }],
  ])('is nothing of what %s', (_case, facts) => {
    expect(questionOf({ ...ON_TARGET, ...facts }, TODAY)).toBeNull();
  });

  it('begins with what is late longest, then late replies, then what is off target', () => {
    const urgency = (facts: Partial<QuestionFacts>) => questionOf({ ...ON_TARGET, ...facts }, TODAY)?.urgency ?? 0;
    const inOrder = [
      urgency({ status: 'overdue', dueOn: '2017-09-01' }),
      urgency({ status: 'overdue', dueOn: '2017-10-10' }),
      urgency({ waitingFor: 'Cabinet', replyDueOn: '2017-08-01' }),
      urgency({ status: 'off-target', isOffTarget: true }),
      urgency({ ownedBy: 'nobody' }),
      urgency({ status: 'no-date', dueOn: null }),
    ];
    expect([...inOrder].sort((one, other) => other - one)).toEqual(inOrder);
    expect(new Set(inOrder).size).toBe(inOrder.length);
  });
});
