import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { VOTE_CHOICES, type VoteChoice } from '../../domain/minutes/vote-methods.js';
import { BooleanColumn, IdColumn, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';
import { Resolution } from './resolution.entity.js';

/** How one member voted, on a vote by name or at the member's own request (SI 1993/202, Sch 2 para 1). */
@Entity('recorded_votes')
@Unique(['resolutionId', 'personId'])
@Index(['personId'])
export class RecordedVote {
  @IdColumn() id!: string;
  @TextColumn() resolutionId!: string;
  @ManyToOne(() => Resolution, { nullable: false })
  @JoinColumn({ name: 'resolution_id' })
  resolution?: Resolution;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** As printed on that day. */
  @TextColumn() name!: string;
  @WordColumn('ck_recorded_votes_choice', VOTE_CHOICES) choice!: VoteChoice;
  @BooleanColumn() isOnRequest!: boolean;
}
