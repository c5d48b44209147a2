import { describe, expect, it } from '@jest/globals';
import { type VoteFacts, voteOutcome } from '../../../src/domain/minutes/vote.js';
import { type VoteCircumstances, voteFindings } from '../../../src/domain/minutes/vote-findings.js';
import { voteInWords } from '../../../src/domain/minutes/vote-words.js';
import { namedVote, showOfHands, voteWith } from './votes.js';

const ROOM: VoteCircumstances = {
  voterIds: ['id-Ash', 'id-Birch', 'id-Elm'],
  voterCount: 3,
  interestedIds: [],
  votedAt: '18:20',
  isQuorate: true,
  needsNames: false,
};
const BY_NAME = voteWith({
  method: 'by-name',
  names: [namedVote('Ash', 'for'), namedVote('Birch', 'for'), namedVote('Elm', 'against')],
});

const NONE_IS_NAMED = 'warning: 3 of the 3 members who might vote are not named in the vote.';

describe('a vote', () => {
  it.each<[string, VoteFacts, string]>([
    ['of 4 for, 3 against and 5 abstentions (P6)', showOfHands(4, 3, 5), 'carried'],
    ['of 3 for and 4 against', showOfHands(3, 4), 'lost'],
    ['of 5 for, 5 against and no casting vote (P7)', showOfHands(5, 5), 'undecided'],
    ['of 5 for, 5 against and a casting vote against (P7)', { ...showOfHands(5, 5), castingVote: 'against' }, 'lost'],
    ['of 5 for, 5 against and a casting vote for', { ...showOfHands(5, 5), castingVote: 'for' }, 'carried'],
    [
      'of 6 for, 5 against and a casting vote against that does not count',
      { ...showOfHands(6, 5), castingVote: 'against' },
      'carried',
    ],
    ['in which all abstained', showOfHands(0, 0, 7), 'undecided'],
    ['that was unanimous', voteWith({ method: 'unanimous' }), 'carried'],
    ['on a show of hands that nobody counted', voteWith({ method: 'show-of-hands' }), 'carried'],
    ['of which the minutes say nothing', voteWith({}), 'carried'],
    ['by name before anybody is named', voteWith({ method: 'by-name' }), 'carried'],
    ['by name, counted from the names', BY_NAME, 'carried'],
    ['by name, whatever else is entered as counts', { ...BY_NAME, votesFor: 1, votesAgainst: 9 }, 'carried'],
  ])('%s is decided', (_, facts, outcome) => {
    expect(voteOutcome(facts)).toBe(outcome);
  });

  it.each<[string, VoteFacts, Partial<VoteCircumstances>, string[]]>([
    ['in order', showOfHands(2, 1), {}, []],
    [
      'with more votes than voters (J9)',
      showOfHands(2, 1, 1),
      {},
      ['irregularity: 4 votes are recorded, and 3 of those present might vote.'],
    ],
    [
      'with a co-optee who has no vote (H15)',
      { ...BY_NAME, names: [namedVote('Oak', 'for')] },
      {},
      [NONE_IS_NAMED, 'irregularity: A vote is recorded for Oak, who might not vote.'],
    ],
    [
      'with a pecuniary interest (H3)',
      BY_NAME,
      { interestedIds: ['id-Ash'] },
      ['irregularity: Ash voted with a disclosable pecuniary interest.'],
    ],
    [
      'with an abstention by one with an interest',
      { ...BY_NAME, names: [namedVote('Ash', 'abstained')] },
      { interestedIds: ['id-Ash'], voterIds: [], voterCount: 1 },
      [],
    ],
    [
      'at 19:50 without a quorum (P5)',
      showOfHands(2, 0),
      { votedAt: '19:50', isQuorate: false },
      ['irregularity: The vote was taken at 19:50, when there was no quorum.'],
    ],
    ['of which nobody noted the time', showOfHands(2, 0), { votedAt: null, isQuorate: false }, []],
    [
      'with a casting vote and no tie',
      { ...showOfHands(2, 1), castingVote: 'for' },
      {},
      ['irregularity: A casting vote was given, and the votes were not equal.'],
    ],
    [
      'on the budget without names (P15)',
      showOfHands(2, 1),
      { needsNames: true },
      ['stop: At a budget meeting each vote is recorded by name (SI 2014/165).'],
    ],
    [
      'on the budget that was unanimous',
      voteWith({ method: 'unanimous' }),
      { needsNames: true },
      ['stop: At a budget meeting each vote is recorded by name (SI 2014/165).'],
    ],
    ['on the budget by name', BY_NAME, { needsNames: true }, []],
    [
      'by name in which one is missing',
      { ...BY_NAME, names: BY_NAME.names.slice(0, 2) },
      {},
      ['warning: 1 of the 3 members who might vote is not named in the vote.'],
    ],
    ['by name without a name', { ...BY_NAME, names: [] }, {}, ['stop: Enter how each member voted.']],
  ])('%s has these findings', (_, facts, circumstances, findings) => {
    const found = voteFindings(facts, { ...ROOM, ...circumstances });

    expect(found.map(({ weight, message }) => `${weight}: ${message}`)).toEqual(findings);
  });

  it.each<[VoteFacts, string[]]>([
    [voteWith({}), []],
    [voteWith({ method: 'unanimous' }), ['The vote was unanimous: carried.']],
    [voteWith({ method: 'show-of-hands' }), ['Carried on a show of hands.']],
    [showOfHands(4, 3, 5), ['The vote was 4 for, 3 against, 5 abstentions: carried.']],
    [showOfHands(3, 4, 1), ['The vote was 3 for, 4 against, 1 abstention: lost.']],
    [showOfHands(5, 5), ['The vote was 5 for, 5 against: undecided.']],
    [
      { ...showOfHands(5, 5), castingVote: 'against' },
      ['The vote was 5 for, 5 against: lost on the Chair’s casting vote.'],
    ],
    [
      { ...showOfHands(5, 5), castingVote: 'for', castingVoteBy: 'Councillor Ash' },
      ['The vote was 5 for, 5 against: carried on the casting vote of Councillor Ash, presiding.'],
    ],
    [voteWith({ method: 'by-name' }), []],
    [BY_NAME, ['The vote was 2 for, 1 against: carried.', 'For: Ash and Birch.', 'Against: Elm.']],
    [
      { ...showOfHands(2, 1), names: [namedVote('Councillor Elm', 'against', true)] },
      ['The vote was 2 for, 1 against: carried.', 'Councillor Elm requested that their vote against be recorded.'],
    ],
    [
      voteWith({ names: [namedVote('Councillor Elm', 'abstained', true)] }),
      ['Councillor Elm requested that their abstention be recorded.'],
    ],
  ])('%j reads %j', (facts, sentences) => {
    expect(voteInWords(facts)).toEqual(sentences);
  });
});
