import { describe, expect, it } from '@jest/globals';
import type { DeclaredInterest } from '../../../src/domain/proceedings/declared-interest.js';
import { type Attendee, type Moment, presenceAt } from '../../../src/domain/proceedings/presence.js';

const someone = (id: string, facts: Partial<Attendee> = {}): Attendee => ({
  id,
  status: 'present',
  isRemote: false,
  votes: true,
  counts: true,
  substituteForId: null,
  periods: [],
  entryIds: [],
  interests: [],
  ...facts,
});
const remote = { isRemote: true };
const from = (arrived: string) => ({ periods: [{ arrived, left: null }] });
const until = (left: string) => ({ periods: [{ arrived: null, left }] });
const declared = (facts: Partial<DeclaredInterest>): Partial<Attendee> => ({
  interests: [{ entryId: '9', kind: 'disclosable-pecuniary', isDispensed: false, conduct: 'spoke', ...facts }],
});
const moment = (facts: Partial<Moment> = {}): Moment => ({ entryId: null, at: null, ...facts });

describe('presence at a moment', () => {
  it('does not count who takes part remotely (P3: 3 in the room and 2 remote, quorum 4)', () => {
    const attendees = ['a', 'b', 'c'].map((id) => someone(id)).concat(someone('d', remote), someone('e', remote));

    const presence = presenceAt(attendees, moment(), 4);

    expect(presence).toEqual({
      present: ['a', 'b', 'c'],
      voters: ['a', 'b', 'c'],
      withVote: ['a', 'b', 'c'],
      counted: 3,
      quorum: 4,
      isQuorate: false,
    });
  });

  it.each([
    ['19:30', true],
    ['19:42', false],
    ['19:50', false],
  ])('loses the quorum with the member who leaves at 19:42 (P5): at %s quorate is %s', (at, isQuorate) => {
    const attendees = [...['a', 'b', 'c'].map((id) => someone(id)), someone('d', until('19:42'))];

    expect(presenceAt(attendees, moment({ at }), 4).isQuorate).toBe(isQuorate);
  });

  it.each([
    ['18:19', []],
    ['18:20', ['late']],
  ])('counts who comes at 18:20 from then on (P8): voters at %s are %j', (at, voters) => {
    expect(presenceAt([someone('late', from('18:20'))], moment({ at }), 1).voters).toEqual(voters);
  });

  it('counts who came back, and who comes and goes whenever no time is noted', () => {
    const periods = [
      { arrived: null, left: '18:00' },
      { arrived: '18:30', left: null },
    ];

    const votersAt = (at: string | null) => presenceAt([someone('a', { periods })], moment({ at }), 1).voters;

    expect([votersAt('17:30'), votersAt('18:10'), votersAt('18:30'), votersAt(null)]).toEqual([
      ['a'],
      [],
      ['a'],
      ['a'],
    ]);
  });

  it.each([
    ['a pecuniary interest, spoke and did not vote', {}, true, false],
    ['a pecuniary interest and stayed, which the law bars all the same', { conduct: 'stayed' }, true, false],
    ['a pecuniary interest with a dispensation', { isDispensed: true, conduct: 'stayed' }, true, true],
    ['an interest for which they left the room', { kind: 'personal', conduct: 'left' }, false, false],
    ['a personal interest', { kind: 'personal', conduct: 'stayed' }, true, true],
    ['council tax arrears, who may speak (H7)', { kind: 'council-tax', conduct: 'spoke' }, true, false],
    ['a sensitive interest', { kind: 'sensitive', conduct: 'stayed' }, true, false],
    ['an interest in another item', { entryId: '10' }, true, true],
  ] as const)('judges who declared %s (H3)', (_, facts, isPresent, votes) => {
    const presence = presenceAt([someone('a', declared(facts))], moment({ entryId: '9' }), 1);

    expect([presence.present.length === 1, presence.voters.length === 1]).toEqual([isPresent, votes]);
  });

  it.each([
    ['a co-optee without a vote (J9)', someone('a', { votes: false, counts: false }), ['a'], []],
    ['somebody for another item only', someone('a', { entryIds: ['8'] }), [], []],
    ['somebody who sent apologies', someone('a', { status: 'apologies' }), [], []],
    ['somebody who is only expected', someone('a', { status: 'expected' }), [], []],
  ])('judges %s', (_, attendee, present, voters) => {
    expect(presenceAt([attendee], moment({ entryId: '9' }), 1)).toMatchObject({ present, voters });
  });

  it.each([
    ['apologies', ['substitute']],
    ['present', ['member']],
  ] as const)('lets a substitute vote where the member is not there: member is %s', (status, voters) => {
    const attendees = [someone('member', { status }), someone('substitute', { substituteForId: 'member' })];

    expect(presenceAt(attendees, moment(), 1)).toMatchObject({ voters, counted: 1 });
  });
});
