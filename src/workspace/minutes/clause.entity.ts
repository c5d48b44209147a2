import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { ClauseLevel } from '../../domain/minutes/clause.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { MinuteBlock } from './minute-block.entity.js';

/** A clause of a resolution, or a marked sentence of narrative: promises are made there too. */
@Entity('clauses')
@Index(['blockId', 'position'])
@Check('ck_clauses_level', '"level" BETWEEN 0 AND 2')
export class Clause {
  @IdColumn() id!: string;
  @TextColumn() blockId!: string;
  @ManyToOne(() => MinuteBlock, { nullable: false })
  @JoinColumn({ name: 'block_id' })
  block?: MinuteBlock;
  @IntegerColumn() position!: number;
  @IntegerColumn() level!: ClauseLevel;
  /** Markdown; of a sentence, its words as they stand in the narrative. */
  @TextColumn() text!: string;
  /** Who is to do it and by when, in words, until an action is made of it. */
  @OptionalText() owner!: string | null;
  @OptionalText() due!: string | null;
  /** What may be said of it where the clause is private. */
  @OptionalText() publicLabel!: string | null;
}
