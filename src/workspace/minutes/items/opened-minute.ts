/** A minute as its form shows it: values by input name, with the numbers of what it cites drawn into the texts. */
import type { BlockInFull, ClauseInFull, MinuteInFull, ResolutionInFull } from '../minutes-in-full.js';

/** Draws a stored text as a person reads and edits it. */
export type Drawn = (text: string) => string;

export interface OpenedBlock {
  readonly id: string;
  readonly kind: string;
  readonly text?: string;
  readonly isPrivate?: string;
  readonly clauses?: readonly OpenedClause[];
}

export interface OpenedVote {
  readonly personId: string;
  readonly choice: string;
  readonly isOnRequest: string;
}

export interface OpenedClause {
  readonly id: string;
  readonly level: string;
  readonly text: string;
  readonly marks: readonly string[];
  readonly owner: string;
  readonly due: string;
  readonly publicLabel: string;
}

export function openedMinute(minute: MinuteInFull, drawn: Drawn) {
  return {
    heading: minute.heading,
    publicHeading: minute.publicHeading ?? '',
    publicSummary: minute.publicSummary ?? '',
    version: minute.version,
    blocks: minute.blocks.map((block) => openedBlock(block, drawn)),
  };
}

function openedBlock(block: BlockInFull, drawn: Drawn) {
  return {
    id: block.id,
    kind: block.kind,
    text: drawn(block.text),
    isPrivate: block.isPrivate ? 'yes' : 'no',
    ...(block.resolution ? openedResolution(block.resolution) : {}),
    clauses: block.clauses.map((clause) => openedClause(clause, drawn)),
  };
}

function openedResolution(resolution: ResolutionInFull) {
  return {
    resolutionKind: resolution.kind,
    recommendedTo: resolution.recommendedTo ?? '',
    movedBy: resolution.movedBy ?? '',
    secondedBy: resolution.secondedBy ?? '',
    voteMethod: resolution.voteMethod,
    votesFor: resolution.votesFor ?? '',
    votesAgainst: resolution.votesAgainst ?? '',
    abstentions: resolution.abstentions ?? '',
    castingVote: resolution.castingVote ?? '',
    castingVoteBy: resolution.castingVoteBy ?? '',
    votedAt: resolution.votedAt ?? '',
    votes: resolution.votes.map(({ personId, choice, isOnRequest }): OpenedVote => ({
      personId,
      choice,
      isOnRequest: isOnRequest ? 'yes' : 'no',
    })),
  };
}

function openedClause({ id, level, text, marks, owner, due, publicLabel }: ClauseInFull, drawn: Drawn): OpenedClause {
  return {
    id,
    level: String(level),
    text: drawn(text),
    marks,
    owner: owner ?? '',
    due: due ?? '',
    publicLabel: publicLabel ?? '',
  };
}
