import { describe, expect, it } from '@jest/globals';
import { type Fate, refusalOf, waitsForNewDay } from '../../../../src/workspace/meetings/called-off/fate.js';
import { Meeting, MEETING_STATES, NOTHING_YET } from '../../../../src/workspace/meetings/meeting.entity.js';

const meeting = (state: Meeting['state'], day = '2017-10-24') =>
  Object.assign(new Meeting(), { ...NOTHING_YET, id: 'm', day, state });
const statesFor = (fate: Fate, today: string) =>
  MEETING_STATES.filter((state) => {
    const after = meeting('scheduled');
    return refusalOf(fate, { meeting: meeting(state), after, today }) === null;
  });

describe('what can become of a meeting', () => {
  it.each<[Fate, string, string[]]>([
    ['cancelled', '2017-10-16', ['scheduled', 'called']],
    ['postponed', '2017-10-16', ['scheduled', 'called']],
    ['adjourned', '2017-10-16', []],
    ['adjourned', '2017-10-24', ['scheduled', 'called', 'held']],
    ['adjourned', '2017-10-25', ['scheduled', 'called', 'held']],
  ])('can be %s on %s while it is %j', (fate, today, states) => {
    expect(statesFor(fate, today)).toEqual(states);
  });

  it.each([
    ['postponed', null, true],
    ['postponed', meeting('scheduled'), false],
    ['adjourned', null, false],
    ['cancelled', null, false],
  ] as const)('can still be cancelled where no new day was found: %s', (state, after, may) => {
    expect(refusalOf('cancelled', { meeting: meeting(state), after, today: '2017-10-16' }) === null).toBe(may);
  });

  it('can still be given a new day where none was fixed', () => {
    const standing = { meeting: meeting('postponed'), after: null, today: '2017-10-16' };

    expect([waitsForNewDay('postponed', standing), refusalOf('postponed', standing)]).toEqual([true, null]);
    expect(waitsForNewDay('adjourned', standing)).toBe(false);
    expect(waitsForNewDay('postponed', { ...standing, after: meeting('scheduled') })).toBe(false);
  });
});
