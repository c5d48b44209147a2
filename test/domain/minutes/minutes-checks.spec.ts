import { describe, expect, it } from '@jest/globals';
import { checkMinutes } from '../../../src/domain/minutes/minutes-checks.js';
import type { VoteFinding } from '../../../src/domain/minutes/vote-findings.js';
import type { BlockToCheck, MinutesToCheck, MinuteToCheck } from '../../../src/domain/minutes/minutes-to-check.js';

const TEXT: BlockToCheck = {
  kind: 'narrative',
  isPrivate: false,
  unmarked: [],
  unlabelled: [],
  dueBefore: [],
  astray: [],
  voteMethod: 'none',
  namedVotes: 0,
  voteFindings: [],
};
const RESOLUTION: BlockToCheck = { ...TEXT, kind: 'resolution' };
const withVote = (finding: VoteFinding): BlockToCheck => ({ ...RESOLUTION, voteFindings: [finding] });
const MINUTE: MinuteToCheck = {
  id: 'm1',
  number: '20',
  heading: 'Terms of reference',
  hasPublicSummary: false,
  privateBecause: null,
  excludesPublic: false,
  approves: false,
  resolves: false,
  unsummoned: null,
  needsNames: false,
  notFound: [],
  closedMeanwhile: [],
  blocks: [TEXT, RESOLUTION],
};
const SOUND: MinutesToCheck = {
  isHeld: true,
  isPresentKnown: true,
  isFirst: false,
  earlierUnrecorded: [],
  earlierUnchecked: [],
  laterChecked: [],
  items: [MINUTE],
};

function withMinute(changes: Partial<MinuteToCheck>): MinutesToCheck {
  return { ...SOUND, items: [{ ...MINUTE, ...changes }] };
}

describe('the check of minutes', () => {
  it('finds nothing in sound ones', () => {
    expect(checkMinutes(SOUND)).toEqual([]);
  });

  it.each<[string, MinutesToCheck, RegExp]>([
    ['nothing at all', { ...SOUND, items: [] }, /nothing in these minutes/],
    [
      'an earlier meeting of which nothing is recorded (J1)',
      { ...SOUND, earlierUnrecorded: ['the meeting of 18 July'] },
      /whether the meeting of 18 July was held\. Record it first/,
    ],
    ['an earlier meeting that comes first (J1)', { ...SOUND, earlierUnchecked: ['18 July'] }, /of 18 July come first/],
    [
      'a later meeting that is numbered already (J1)',
      { ...SOUND, laterChecked: ['24 October'] },
      /24 October are numbered/,
    ],
    ['a meeting that nobody has recorded as held', { ...SOUND, isHeld: false }, /recorded that this meeting was held/],
    ['nobody present (P8)', { ...SOUND, isPresentKnown: false }, /No member is recorded as present/],
    [
      'a decision of the council on what its summons does not state (B9)',
      withMinute({ unsummoned: 'at-other-meeting', resolves: true }),
      /is not in the summons, and the council can decide only what is/,
    ],
    ['an empty minute', withMinute({ blocks: [] }), /Minute 20 \(Terms of reference\) is empty/],
    [
      'unmarked clauses by name',
      withMinute({ blocks: [{ ...RESOLUTION, unmarked: ['clause (1)', 'clause (4)'] }] }),
      /mark what clause \(1\) and clause \(4\) are/,
    ],
    [
      'private text without an exclusion (C3)',
      withMinute({ blocks: [{ ...TEXT, isPrivate: true }, TEXT] }),
      /no resolution to exclude/,
    ],
    [
      'a vote by name without names',
      withMinute({ blocks: [withVote({ weight: 'stop', message: 'Enter how each member voted.' })] }),
      /how each member voted/,
    ],
    [
      'a minute that approved others and resolves nothing (J5)',
      withMinute({ approves: true }),
      /has approved other minutes/,
    ],
    ['a budget vote without names (P15)', withMinute({ needsNames: true }), /recorded by name/],
  ])('stops at %s', (_case, minutes, message) => {
    const findings = checkMinutes(minutes);

    expect(findings.map(({ level }) => level)).toEqual(['stop']);
    expect(findings[0]?.message).toMatch(message);
  });

  it.each<[string, Partial<MinuteToCheck>, RegExp]>([
    [
      'a wholly private minute without a summary (D2)',
      { privateBecause: 'excluded', excludesPublic: true, blocks: [{ ...TEXT, isPrivate: true }] },
      /needs a summary for the public/,
    ],
    [
      'one that tells the public only that they left (D2)',
      {
        privateBecause: 'excluded',
        excludesPublic: true,
        blocks: [
          { ...TEXT, kind: 'exclusion' },
          { ...TEXT, isPrivate: true },
        ],
      },
      /needs a summary for the public/,
    ],
    [
      'an irregular vote',
      { blocks: [withVote({ weight: 'irregularity', message: 'The meeting was inquorate.' })] },
      /inquorate.*stays on record/,
    ],
    [
      'a vote in which some are not named',
      { blocks: [withVote({ weight: 'warning', message: '3 of the 7 members are named.' })] },
      /3 of the 7 members are named\.$/,
    ],
    [
      'a marked sentence that is gone from its text',
      {
        blocks: [{ ...TEXT, astray: [`The Chair would write to everybody about ${'the strategy '.repeat(9)}again.`] }],
      },
      /^Minute 20 \(Terms of reference\): “The Chair would write to everybody about the strategy the …” is marked, but/,
    ],
    [
      'one in private text, which it does not show',
      {
        privateBecause: 'confidential',
        blocks: [{ ...TEXT, isPrivate: true, astray: ['Mr Smith would be told.'] }, TEXT],
      },
      /: a sentence of its private text is marked, but its words/,
    ],
    ['a citation of what is not here (J3)', { notFound: ['Minute No. 47'] }, /cites “Minute No. 47”/],
    [
      'a decision of the annual meeting on what its summons does not state (B9)',
      { unsummoned: 'at-annual-meeting', resolves: true },
      /only where an Act requires that, or as urgent business/,
    ],
  ])('warns of %s', (_case, changes, message) => {
    const findings = checkMinutes(withMinute(changes));

    expect(findings.map(({ level }) => level)).toEqual(['warning']);
    expect(findings[0]?.message).toMatch(message);
  });

  it('only warns of meetings of which nothing is recorded before the first minutes that are numbered here', () => {
    const findings = checkMinutes({ ...SOUND, isFirst: true, earlierUnrecorded: ['the meeting of 18 July'] });

    expect(findings.map(({ level }) => level)).toEqual(['warning']);
    expect(findings[0]?.message).toContain(
      'whether the meeting of 18 July was held. If its minutes are to be kept here',
    );
  });

  it.each(['confidential', 'excluded'] as const)('lets private text stand that is %s', (privateBecause) => {
    const blocks = [{ ...TEXT, isPrivate: true }, TEXT];

    expect(checkMinutes(withMinute({ privateBecause, excludesPublic: true, blocks }))).toEqual([]);
  });

  it('asks for the resolution that excluded the public before the first minute taken in private (C3)', () => {
    const closed = { ...MINUTE, privateBecause: 'excluded' as const, blocks: [{ ...TEXT, isPrivate: true }, TEXT] };
    const excluding = { ...MINUTE, id: 'm0', number: '19', excludesPublic: true };

    const without = checkMinutes({ ...SOUND, items: [closed, excluding] });

    expect(without.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'warning: Minute 20 (Terms of reference) was taken in private, and no minute before it has the resolution that excluded the public.',
    ]);
    expect(checkMinutes({ ...SOUND, items: [excluding, closed] })).toEqual([]);
  });

  it('asks no names of a budget meeting where they are recorded', () => {
    expect(
      checkMinutes(withMinute({ needsNames: true, blocks: [{ ...RESOLUTION, voteMethod: 'by-name', namedVotes: 5 }] })),
    ).toEqual([]);
  });
});
