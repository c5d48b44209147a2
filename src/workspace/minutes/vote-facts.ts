import type { NamedVote, VoteFacts } from '../../domain/minutes/vote.js';
import type { Resolution } from './resolution.entity.js';

type Voted = Pick<
  Resolution,
  'voteMethod' | 'votesFor' | 'votesAgainst' | 'abstentions' | 'castingVote' | 'castingVoteBy'
>;

/** A vote as the rules take it. */
export function voteFacts(
  { voteMethod: method, votesFor, votesAgainst, abstentions, castingVote, castingVoteBy }: Voted,
  names: readonly NamedVote[],
): VoteFacts {
  return { method, votesFor, votesAgainst, abstentions, castingVote, castingVoteBy, names };
}
