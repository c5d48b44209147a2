/**
 * What is wrong with a vote as it is recorded. What really happened is kept, as an irregularity that never counts as
 * valid; a stop is only what has to be written down before the minutes can be checked.
 */
import { enumerated } from '../enumeration.js';
import { isTied, voteCounts, type VoteFacts } from './vote.js';

export interface VoteFinding {
  readonly weight: 'irregularity' | 'stop' | 'warning';
  readonly message: string;
}

/** Who was in the room, when the vote was taken. */
export interface VoteCircumstances {
  /** Person ids of those who might vote. */
  readonly voterIds: readonly string[];
  readonly voterCount: number;
  /** Person ids of those with a disclosable pecuniary interest in the item, and no dispensation. */
  readonly interestedIds: readonly string[];
  /** Null where the time was not noted: then nothing is known of the quorum at the vote. */
  readonly votedAt: string | null;
  readonly isQuorate: boolean;
  /** Whether the law asks for the names of all who voted (SI 2014/165, reg 2). */
  readonly needsNames: boolean;
}

export function voteFindings(facts: VoteFacts, room: VoteCircumstances): VoteFinding[] {
  return [
    ...(room.needsNames && facts.method !== 'by-name' ? [stop(NAMES_NEEDED)] : []),
    ...(facts.method === 'by-name' && facts.names.length === 0 ? [stop('Enter how each member voted.')] : []),
    ...missingNames(facts, room).map((message) => ({ weight: 'warning' as const, message })),
    ...irregularities(facts, room).map((message) => ({ weight: 'irregularity' as const, message })),
  ];
}

const NAMES_NEEDED = 'At a budget meeting each vote is recorded by name (SI 2014/165).';

/** Who voted for, against and abstained are all of those who might vote and were there. */
function missingNames({ method, names }: VoteFacts, { voterIds, voterCount }: VoteCircumstances): string[] {
  if (method !== 'by-name' || names.length === 0) return [];
  const missing = voterIds.filter((id) => !names.some(({ personId }) => personId === id)).length;
  if (missing === 0) return [];
  return [
    `${missing} of the ${voterCount} members who might vote ${missing === 1 ? 'is' : 'are'} not named in the vote.`,
  ];
}

function stop(message: string): VoteFinding {
  return { weight: 'stop', message };
}

function irregularities(facts: VoteFacts, room: VoteCircumstances): string[] {
  return [
    ...inquorate(room),
    ...tooMany(facts, room),
    ...barred(facts, room),
    ...(facts.castingVote !== null && !isTied(facts)
      ? ['A casting vote was given, and the votes were not equal.']
      : []),
  ];
}

/** Standing orders: no resolution while there is no quorum. */
function inquorate({ votedAt, isQuorate }: VoteCircumstances): string[] {
  return votedAt === null || isQuorate ? [] : [`The vote was taken at ${votedAt}, when there was no quorum.`];
}

function tooMany(facts: VoteFacts, { voterCount }: VoteCircumstances): string[] {
  const counts = voteCounts(facts);
  const votes = counts === null ? 0 : counts.for + counts.against + counts.abstained;
  return votes > voterCount ? [`${votes} votes are recorded, and ${voterCount} of those present might vote.`] : [];
}

/** Localism Act 2011, s.31(4); LGHA 1989, s.13. */
function barred({ names }: VoteFacts, { voterIds, interestedIds }: VoteCircumstances): string[] {
  const voted = names.filter(({ choice }) => choice !== 'abstained');
  const interested = voted.filter(({ personId }) => interestedIds.includes(personId)).map(({ name }) => name);
  const others = names.filter(({ personId }) => !voterIds.includes(personId) && !interestedIds.includes(personId));
  const without = others.map(({ name }) => name);
  return [
    ...(interested.length > 0 ? [`${enumerated(interested)} voted with a disclosable pecuniary interest.`] : []),
    ...(without.length > 0 ? [`A vote is recorded for ${enumerated(without)}, who might not vote.`] : []),
  ];
}
