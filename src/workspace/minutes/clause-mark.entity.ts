import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { CLAUSE_MARKS, type ClauseMark } from '../../domain/minutes/clause-marks.js';
import { IdColumn, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Clause } from './clause.entity.js';

/** One thing a clause sets going, as the clerk has decided. */
@Entity('clause_marks')
@Unique(['clauseId', 'mark'])
@Index(['mark'])
export class ClauseMarkRow {
  @IdColumn() id!: string;
  @TextColumn() clauseId!: string;
  @ManyToOne(() => Clause, { nullable: false })
  @JoinColumn({ name: 'clause_id' })
  clause?: Clause;
  @WordColumn('ck_clause_marks_mark', CLAUSE_MARKS) mark!: ClauseMark;
}
