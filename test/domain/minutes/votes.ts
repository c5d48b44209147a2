import type { NamedVote, VoteFacts } from '../../../src/domain/minutes/vote.js';

/** A vote of which the minutes say nothing, but for what is given. */
export function voteWith(facts: Partial<VoteFacts>): VoteFacts {
  const nothing = { votesFor: null, votesAgainst: null, abstentions: null, castingVote: null, castingVoteBy: null };
  return { method: 'none', names: [], ...nothing, ...facts };
}

export function showOfHands(votesFor: number, votesAgainst: number, abstentions = 0): VoteFacts {
  return voteWith({ method: 'show-of-hands', votesFor, votesAgainst, abstentions });
}

export function namedVote(name: string, choice: NamedVote['choice'], isOnRequest = false): NamedVote {
  return { personId: `id-${name}`, name, choice, isOnRequest };
}
