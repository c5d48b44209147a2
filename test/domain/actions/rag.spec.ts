import { describe, expect, it } from '@jest/globals';
import { ragInWords, ragOf, type RagFacts } from '../../../src/domain/actions/rag.js';

const TODAY = '2017-10-16';

/** Open, due in six weeks, heard of last week. */
const ON_TARGET: RagFacts = {
  state: 'open',
  dueOn: '2017-11-27',
  timesMoved: 0,
  isOffTarget: false,
  nextMilestoneOn: null,
  lastHeardOn: '2017-10-09',
  waitingSince: null,
  lastColour: null,
};

describe('red, amber, green (as the delivery plans of real papers define them)', () => {
  it.each<[string, Partial<RagFacts>, string, string]>([
    ['is on target while there is time and news', {}, 'on-target', 'green'],
    ['is on target on the due date itself', { dueOn: TODAY }, 'on-target', 'green'],
    ['is overdue the day after', { dueOn: '2017-10-15' }, 'overdue', 'red'],
    ['is off target when its owner says so', { isOffTarget: true }, 'off-target', 'amber'],
    ['is off target when a milestone is late', { nextMilestoneOn: '2017-10-15' }, 'off-target', 'amber'],
    ['is on target on the day of a milestone', { nextMilestoneOn: TODAY }, 'on-target', 'green'],
    ['is off target when its date was moved', { timesMoved: 1 }, 'off-target', 'amber'],
    [
      'is off target with a fortnight left and no word for more than 30 days',
      { dueOn: '2017-10-30', lastHeardOn: '2017-09-15' },
      'off-target',
      'amber',
    ],
    [
      'is on target with a fortnight left and word 30 days ago',
      { dueOn: '2017-10-30', lastHeardOn: '2017-09-16' },
      'on-target',
      'green',
    ],
    [
      'is on target with 15 days left, however silent',
      { dueOn: '2017-10-31', lastHeardOn: '2017-01-01' },
      'on-target',
      'green',
    ],
    ['is overdue whatever else', { dueOn: '2017-10-15', timesMoved: 2, isOffTarget: true }, 'overdue', 'red'],
    [
      'is not overdue while it waits on a reply, and not on target either',
      { dueOn: '2017-10-15', waitingSince: '2017-09-01' },
      'off-target',
      'amber',
    ],
    ['waits on a reply before its date', { waitingSince: '2017-09-01' }, 'on-target', 'green'],
    ['has no date', { dueOn: null }, 'no-date', 'none'],
    ['has no date, and is never green, whatever was said', { dueOn: null, isOffTarget: true }, 'no-date', 'none'],
    ['is deferred to a day', { state: 'deferred', dueOn: '2018-04-30', timesMoved: 1 }, 'deferred', 'amber'],
    [
      'is overdue once the day has passed to which it was deferred',
      { state: 'deferred', dueOn: '2017-10-15' },
      'overdue',
      'red',
    ],
    [
      'awaits agreement in the colour it had when it was proposed, though the date has passed since',
      { state: 'proposed', dueOn: '2017-10-12', lastColour: 'green' },
      'awaiting-agreement',
      'green',
    ],
    [
      'awaits agreement in red where it was late when it was proposed, whatever its date is now',
      { state: 'agreed', dueOn: '2018-01-08', lastColour: 'red' },
      'awaiting-agreement',
      'red',
    ],
    [
      'is deferred still while it waits on a reply beyond its day',
      { state: 'deferred', dueOn: '2017-10-15', waitingSince: '2017-10-01' },
      'deferred',
      'amber',
    ],
    ['is complete, however late', { state: 'complete', dueOn: '2017-09-01' }, 'complete', 'green'],
    ['is closed when superseded', { state: 'superseded' }, 'closed', 'none'],
    ['is closed when withdrawn', { state: 'withdrawn', dueOn: null }, 'closed', 'none'],
  ])('%s', (_, facts, status, colour) => {
    expect(ragOf({ ...ON_TARGET, ...facts }, TODAY)).toEqual({ status, colour });
  });
});

describe('a status in words', () => {
  it.each([
    ['overdue', '2017-09-30', 'Overdue 16 days'],
    ['overdue', '2017-10-15', 'Overdue 1 day'],
    ['deferred', '2018-04-30', 'Deferred to 30 April 2018'],
    ['on-target', '2017-11-30', 'On target'],
    ['no-date', null, 'No date'],
  ] as const)('%s, due %s', (status, dueOn, words) => {
    expect(ragInWords({ status }, dueOn, TODAY)).toBe(words);
  });

  it('counts the days of LAW J23: due on 1 November, looked at on 25 November', () => {
    expect(ragInWords({ status: 'overdue' }, '2026-11-01', '2026-11-25')).toBe('Overdue 24 days');
  });
});
