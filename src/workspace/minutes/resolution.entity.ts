import { Entity, Index, JoinColumn, OneToOne } from 'typeorm';
import { RESOLUTION_KINDS, type ResolutionKind } from '../../domain/minutes/resolution-kinds.js';
import { VOTE_OUTCOMES, type VoteOutcome } from '../../domain/minutes/vote.js';
import { VOTE_METHODS, type VoteMethod } from '../../domain/minutes/vote-methods.js';
import { IdColumn, OptionalInteger, OptionalText, WordColumn } from '../../platform/database/columns.js';
import { MinuteBlock } from './minute-block.entity.js';

/** What a block of the kind `resolution` decided, and by which vote; its id is that of the block. */
@Entity('resolutions')
@Index(['kind'])
@Index(['outcome'])
export class Resolution {
  @IdColumn() id!: string;
  @OneToOne(() => MinuteBlock, { nullable: false })
  @JoinColumn({ name: 'id' })
  block?: MinuteBlock;
  @WordColumn('ck_resolutions_kind', RESOLUTION_KINDS) kind!: ResolutionKind;
  /** The body it is recommended or referred to. */
  @OptionalText() recommendedTo!: string | null;
  @OptionalText() movedBy!: string | null;
  @OptionalText() secondedBy!: string | null;
  @WordColumn('ck_resolutions_vote_method', VOTE_METHODS) voteMethod!: VoteMethod;
  @OptionalInteger() votesFor!: number | null;
  @OptionalInteger() votesAgainst!: number | null;
  @OptionalInteger() abstentions!: number | null;
  @WordColumn('ck_resolutions_casting_vote', ['for', 'against'], { nullable: true })
  castingVote!: 'for' | 'against' | null;
  /** Who presided at that time and gave it. */
  @OptionalText() castingVoteBy!: string | null;
  /** `HH:MM`, where the time was noted. */
  @OptionalText() votedAt!: string | null;
  /** What the vote decided; what is minuted without a count was carried. */
  @WordColumn('ck_resolutions_outcome', VOTE_OUTCOMES) outcome!: VoteOutcome;
  /** What was wrong with it when it was saved, such as a vote without a quorum: on record, and never shown as valid. */
  @OptionalText() irregularity!: string | null;
}
