import { describe, expect, it } from '@jest/globals';
import type { Rung } from '../../../src/domain/reminders/ladder.js';
import { type Addressee, type AroundAction, remindersOf } from '../../../src/domain/reminders/reminders-of-action.js';

const someone = (personId: string): Addressee => ({ personId, canBeWrittenTo: true });
const withoutMail = (personId: string): Addressee => ({ personId, canBeWrittenTo: false });

const AROUND: AroundAction = {
  owners: [someone('Johnson')],
  managers: [someone('Manager')],
  leadOfficer: someone('Lead'),
  chairs: [someone('Watson')],
  clerks: [someone('Clerk')],
};

const DAY_1: Rung = { kind: 'overdue', days: 1, to: ['owner'] };
const DAY_7: Rung = { kind: 'overdue', days: 7, to: ['owner', 'manager'] };
const DAY_14: Rung = { kind: 'overdue', days: 14, to: ['owner', 'manager', 'chair', 'clerk'] };
const UNSET: Rung = { kind: 'unset', days: 0, to: ['lead-officer'] };

function told(rung: Rung, around: Partial<AroundAction> = {}): string[] {
  return remindersOf(rung, { ...AROUND, ...around }).map(({ personId, role }) => `${personId} as ${role}`);
}

describe('who is reminded of an action', () => {
  it.each<[string, Rung, Partial<AroundAction>, string[]]>([
    ['the owner', DAY_1, {}, ['Johnson as owner']],
    ['owner and manager', DAY_7, {}, ['Johnson as owner', 'Manager as manager']],
    [
      'the lead officer where the owner has no manager',
      DAY_7,
      { managers: [] },
      ['Johnson as owner', 'Lead as lead-officer'],
    ],
    ['all four', DAY_14, {}, ['Johnson as owner', 'Manager as manager', 'Watson as chair', 'Clerk as clerk']],
    ['both holders of a shared post', DAY_1, { owners: [someone('A'), someone('B')] }, ['A as owner', 'B as owner']],
    ['the lead officer for a vacant post', DAY_1, { owners: [] }, ['Lead as lead-officer']],
    [
      'the lead officer for an owner without mail',
      DAY_1,
      { owners: [withoutMail('Johnson')] },
      ['Lead as lead-officer'],
    ],
    [
      'the clerk where the panel has no lead officer either',
      DAY_1,
      { owners: [], leadOfficer: null },
      ['Clerk as clerk'],
    ],
    [
      'the clerk for a chair without mail',
      DAY_14,
      { chairs: [withoutMail('Watson')] },
      ['Johnson as owner', 'Manager as manager', 'Clerk as clerk'],
    ],
    [
      'nobody twice',
      DAY_14,
      { managers: [someone('Lead')], clerks: [someone('Johnson')] },
      ['Johnson as owner', 'Lead as manager', 'Watson as chair'],
    ],
    ['the lead officer of what is not set', UNSET, {}, ['Lead as lead-officer']],
    ['nobody where nobody can be written to', DAY_1, { owners: [], leadOfficer: null, clerks: [] }, []],
  ])('%s', (_who, rung, around, expected) => {
    expect(told(rung, around)).toEqual(expected);
  });
});
