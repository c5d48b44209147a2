import type { ResolutionKind } from '../../../domain/minutes/resolution-kinds.js';
import type { VoteChoice, VoteMethod } from '../../../domain/minutes/vote-methods.js';
import type { ResolutionForm } from './resolution.form.js';

/** What a resolution is, without its clauses; every field of its row but the irregularity, which the vote decides. */
export interface ResolutionDraft {
  readonly kind: ResolutionKind;
  readonly recommendedTo: string | null;
  readonly movedBy: string | null;
  readonly secondedBy: string | null;
  readonly voteMethod: VoteMethod;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstentions: number | null;
  readonly castingVote: 'for' | 'against' | null;
  readonly castingVoteBy: string | null;
  readonly votedAt: string | null;
  readonly votes: readonly VoteDraft[];
}

export interface VoteDraft {
  readonly personId: string;
  readonly choice: VoteChoice;
  readonly isOnRequest: boolean;
}

/** Counts belong to a show of hands only: names count themselves. */
export function resolutionDraft(form: Partial<ResolutionForm>): ResolutionDraft {
  const { voteMethod = 'none', votes = [] } = form;
  const isCounted = voteMethod === 'show-of-hands';
  return {
    kind: form.resolutionKind ?? 'resolved',
    recommendedTo: form.recommendedTo ?? null,
    movedBy: form.movedBy ?? null,
    secondedBy: form.secondedBy ?? null,
    voteMethod,
    votesFor: isCounted ? (form.votesFor ?? null) : null,
    votesAgainst: isCounted ? (form.votesAgainst ?? null) : null,
    abstentions: isCounted ? (form.abstentions ?? null) : null,
    castingVote: form.castingVote ?? null,
    castingVoteBy: form.castingVoteBy ?? null,
    votedAt: form.votedAt ?? null,
    votes: votes.flatMap(({ personId, choice, isOnRequest }) =>
      choice === undefined || (voteMethod !== 'by-name' && !isOnRequest) ? [] : [{ personId, choice, isOnRequest }],
    ),
  };
}
