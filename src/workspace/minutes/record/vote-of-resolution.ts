import { resultInWords } from '../../../domain/minutes/vote-words.js';
import type { ResolutionInFull } from '../minutes-in-full.js';

/** What happened in the vote, in sentences; null where the minutes do not say. */
export function voteOf(resolution: ResolutionInFull, chairWord: string): string | null {
  const { voteMethod: method, votesFor, votesAgainst, abstentions, castingVote, castingVoteBy, votes } = resolution;
  const facts = { method, votesFor, votesAgainst, abstentions, castingVote, castingVoteBy, names: votes };
  return resultInWords(facts, chairWord).join(' ') || null;
}
