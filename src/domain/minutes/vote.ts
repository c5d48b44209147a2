/**
 * A vote is decided by the majority of those voting, so that abstentions decide nothing; on a tie whoever presides has
 * a second or casting vote, and without it nothing is decided. (LGA 1972, Sch 12 para 39.)
 */
import type { VoteChoice, VoteMethod } from './vote-methods.js';

export interface NamedVote {
  readonly personId: string;
  /** As printed. */
  readonly name: string;
  readonly choice: VoteChoice;
  /** Recorded because this member asked for it (SI 1993/202, Sch 2 para 1), and not as one of a vote by name. */
  readonly isOnRequest: boolean;
}

export interface VoteFacts {
  readonly method: VoteMethod;
  /** Of a show of hands, null where nobody counted. A vote by name is counted from its names. */
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstentions: number | null;
  readonly names: readonly NamedVote[];
  readonly castingVote: 'for' | 'against' | null;
  /** Who presided at that time and gave it. */
  readonly castingVoteBy: string | null;
}

export interface VoteCounts {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export const VOTE_OUTCOMES = ['carried', 'lost', 'undecided'] as const;
/** Undecided is a tie in which nobody gave a casting vote: the motion falls. */
export type VoteOutcome = (typeof VOTE_OUTCOMES)[number];

/** Without the casting vote; null where nobody counted. */
export function voteCounts({ method, votesFor, votesAgainst, abstentions, names }: VoteFacts): VoteCounts | null {
  if (method === 'by-name') {
    if (names.length === 0) return null;
    const count = (choice: VoteChoice) => names.filter((each) => each.choice === choice).length;
    return { for: count('for'), against: count('against'), abstained: count('abstained') };
  }
  if (method !== 'show-of-hands' || (votesFor === null && votesAgainst === null)) return null;
  return { for: votesFor ?? 0, against: votesAgainst ?? 0, abstained: abstentions ?? 0 };
}

/** What is minuted as resolved without a count was carried. */
export function voteOutcome(facts: VoteFacts): VoteOutcome {
  const counts = voteCounts(facts);
  if (counts === null) return 'carried';
  if (counts.for !== counts.against) return counts.for > counts.against ? 'carried' : 'lost';
  if (facts.castingVote === null) return 'undecided';
  return facts.castingVote === 'for' ? 'carried' : 'lost';
}

export function isTied(facts: VoteFacts): boolean {
  const counts = voteCounts(facts);
  return counts !== null && counts.for === counts.against;
}
