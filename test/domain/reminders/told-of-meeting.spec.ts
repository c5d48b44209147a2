import { describe, expect, it } from '@jest/globals';
import { toldOfMeeting } from '../../../src/domain/reminders/told-of-meeting.js';

const NOBODY = { members: [], named: [], clerk: null, leadOfficer: null };

describe('who is told of a meeting', () => {
  it.each([
    ['nobody where there is nobody', NOBODY, null, []],
    ['its members', { ...NOBODY, members: ['ann', 'bob'] }, null, ['ann member', 'bob member']],
    ['a member with two seats once', { ...NOBODY, members: ['ann', 'ann'] }, null, ['ann member']],
    ['whom its agenda names', { ...NOBODY, named: ['cy', 'cy'] }, null, ['cy named']],
    [
      'its clerk and its lead officer',
      { ...NOBODY, clerk: 'di', leadOfficer: 'ed' },
      null,
      ['di clerk', 'ed lead-officer'],
    ],
    [
      'somebody with two parts for the first',
      { ...NOBODY, members: ['ann'], named: ['ann', 'di'], clerk: 'di' },
      null,
      ['ann member', 'di named'],
    ],
    ['nobody of their own doing', { ...NOBODY, members: ['ann'], clerk: 'di' }, 'di', ['ann member']],
  ])('are %s', (_case, around, doer, told) => {
    expect([...toldOfMeeting(around, doer)].map(([person, role]) => `${person} ${role}`)).toEqual(told);
  });
});
