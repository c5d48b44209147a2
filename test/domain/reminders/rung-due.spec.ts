import { describe, expect, it } from '@jest/globals';
import { USUAL_LADDER } from '../../../src/domain/reminders/ladder.js';
import { type ChasedAction, type ReminderDay, rungDue } from '../../../src/domain/reminders/rung-due.js';

/** Open and owned, due on Monday 16 October 2017. */
const ACTION: ChasedAction = {
  state: 'open',
  dueOn: '2017-10-16',
  hasOwner: true,
  waitingSince: null,
  replyDueOn: null,
  returnedOn: null,
};

/** As a clerk would say it: the step, and who is told. */
function told(action: Partial<ChasedAction>, day: string, since: string, quiet: ReminderDay['quiet'] = []): string {
  const rung = rungDue({ ...ACTION, ...action }, USUAL_LADDER, { day, since, quiet });
  return rung === null ? 'nobody' : `${rung.kind} ${rung.days}: ${rung.to.join(', ')}`;
}

describe('the ladder, climbed day by day', () => {
  it.each([
    ['a fortnight before', '2017-10-02', '2017-09-29', 'coming 14: owner'],
    ['a day later', '2017-10-03', '2017-10-02', 'nobody'],
    ['three days before, a Friday', '2017-10-13', '2017-10-12', 'coming 3: owner'],
    ['on the day', '2017-10-16', '2017-10-13', 'due 0: owner'],
    ['the first day late', '2017-10-17', '2017-10-16', 'overdue 1: owner'],
    ['the second day late', '2017-10-18', '2017-10-17', 'nobody'],
    ['a week late', '2017-10-23', '2017-10-20', 'overdue 7: owner, manager'],
    ['a fortnight late', '2017-10-30', '2017-10-27', 'overdue 14: owner, manager, chair, clerk'],
    ['three weeks late', '2017-11-06', '2017-11-03', 'overdue 21: owner, clerk'],
    ['four weeks late', '2017-11-13', '2017-11-10', 'overdue 28: owner, clerk'],
    ['in the week between', '2017-11-09', '2017-11-08', 'nobody'],
  ])('%s', (_when, day, since, expected) => {
    expect(told({}, day, since)).toBe(expected);
  });
});

describe('what stops it', () => {
  it.each<[string, Partial<ChasedAction>]>([
    ['a completion that is proposed', { state: 'proposed' }],
    ['one the chair has agreed', { state: 'agreed' }],
    ['one a minute records', { state: 'complete' }],
    ['withdrawal', { state: 'withdrawn' }],
    ['a reply it waits on', { waitingSince: '2017-10-10' }],
    ['a new date', { dueOn: '2017-12-11' }],
    ['deferral to a later date', { state: 'deferred', dueOn: '2018-04-30' }],
  ])('%s', (_what, facts) => {
    expect(told(facts, '2017-10-23', '2017-10-20')).toBe('nobody');
  });

  it('begins anew before a new date', () => {
    expect(told({ dueOn: '2017-12-11' }, '2017-11-27', '2017-11-24')).toBe('coming 14: owner');
  });

  it('starts again at day 1 where a completion was returned late', () => {
    const returned = { returnedOn: '2017-10-31' };
    expect(told(returned, '2017-10-31', '2017-10-30')).toBe('nobody');
    expect(told(returned, '2017-11-01', '2017-10-31')).toBe('overdue 1: owner');
    expect(told(returned, '2017-11-07', '2017-11-06')).toBe('overdue 7: owner, manager');
    expect(told(returned, '2017-11-14', '2017-11-13')).toBe('overdue 14: owner, manager, chair, clerk');
  });

  it('goes by the due date where a completion was returned before it', () => {
    expect(told({ returnedOn: '2017-10-10' }, '2017-10-17', '2017-10-16')).toBe('overdue 1: owner');
  });

  it('goes on with a new owner where the action stands: only who is told is another', () => {
    expect(told({ hasOwner: true }, '2017-10-30', '2017-10-27')).toBe('overdue 14: owner, manager, chair, clerk');
  });
});

describe('days without mail', () => {
  it('a weekend is made up for on Monday, with the step that fell in it', () => {
    expect(told({ dueOn: '2017-10-14' }, '2017-10-16', '2017-10-13')).toBe('overdue 1: owner');
    expect(told({ dueOn: '2017-10-07' }, '2017-10-16', '2017-10-13')).toBe('overdue 7: owner, manager');
    expect(told({ dueOn: '2017-10-29' }, '2017-10-16', '2017-10-13')).toBe('coming 14: owner');
  });

  it('a server that was off for weeks tells everybody once whom the steps in between would have told', () => {
    expect(told({}, '2017-11-08', '2017-10-13')).toBe('overdue 21: owner, manager, chair, clerk');
  });

  const RECESS = [{ from: '2017-10-14', to: '2017-10-27' }];

  it('a recess of the panel is silent, and made up for after it', () => {
    expect(told({}, '2017-10-16', '2017-10-13', RECESS)).toBe('nobody');
    expect(told({}, '2017-10-27', '2017-10-26', RECESS)).toBe('nobody');
    expect(told({}, '2017-10-30', '2017-10-27', RECESS)).toBe('overdue 14: owner, manager, chair, clerk');
  });

  it('recesses that follow each other are one', () => {
    const quiet = [
      { from: '2017-10-21', to: '2017-10-27' },
      { from: '2017-10-14', to: '2017-10-20' },
    ];
    expect(told({}, '2017-10-30', '2017-10-27', quiet)).toBe('overdue 14: owner, manager, chair, clerk');
  });

  it('goes by days across the ends of summer time and by the 29th of February', () => {
    expect(told({ dueOn: '2017-10-28' }, '2017-10-30', '2017-10-27')).toBe('overdue 1: owner');
    expect(told({ dueOn: '2018-03-24' }, '2018-03-26', '2018-03-23')).toBe('overdue 1: owner');
    expect(told({ dueOn: '2020-02-29' }, '2020-03-02', '2020-02-28')).toBe('overdue 1: owner');
    expect(told({ dueOn: '2020-02-28' }, '2020-03-06', '2020-03-05')).toBe('overdue 7: owner, manager');
  });
});

describe('what has no owner or no date', () => {
  it.each<[string, Partial<ChasedAction>, string, string, string]>([
    ['no date, on Monday', { dueOn: null }, '2017-10-16', '2017-10-13', 'unset 0: lead-officer'],
    ['no date, on Tuesday', { dueOn: null }, '2017-10-17', '2017-10-16', 'nobody'],
    [
      'no date, on the Tuesday after a bank holiday',
      { dueOn: null },
      '2018-01-02',
      '2017-12-29',
      'unset 0: lead-officer',
    ],
    [
      'no owner, and not due for long',
      { hasOwner: false, dueOn: '2018-03-01' },
      '2017-10-16',
      '2017-10-13',
      'unset 0: lead-officer',
    ],
    ['no owner, and late', { hasOwner: false }, '2017-10-23', '2017-10-20', 'overdue 7: owner, manager'],
    [
      'no date, but a reply is awaited',
      { dueOn: null, waitingSince: '2017-10-02' },
      '2017-10-16',
      '2017-10-13',
      'nobody',
    ],
  ])('%s', (_what, facts, day, since, expected) => {
    expect(told(facts, day, since)).toBe(expected);
  });
});

describe('a reply that is awaited', () => {
  it.each([
    ['on the day it is due', '2017-11-01', '2017-10-31', 'nobody'],
    ['the day after', '2017-11-02', '2017-11-01', 'overdue 1: owner, clerk'],
    ['in the week after', '2017-11-08', '2017-11-07', 'nobody'],
    ['a week later', '2017-11-09', '2017-11-08', 'overdue 8: owner, clerk'],
    ['after a server that was off', '2017-11-13', '2017-11-01', 'overdue 8: owner, clerk'],
  ])('%s', (_when, day, since, expected) => {
    expect(told({ waitingSince: '2017-10-10', replyDueOn: '2017-11-01' }, day, since)).toBe(expected);
  });

  it('is not asked for where nobody said by when', () => {
    expect(told({ waitingSince: '2017-10-10' }, '2018-11-09', '2018-10-08')).toBe('nobody');
  });
});
