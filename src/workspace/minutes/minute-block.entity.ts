import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BLOCK_KINDS, type BlockKind } from '../../domain/minutes/block-kinds.js';
import { BooleanColumn, IdColumn, IntegerColumn, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Minute } from './minute.entity.js';

/** One piece of a minute, in the order in which things happened. */
@Entity('minute_blocks')
@Index(['minuteId', 'position'])
export class MinuteBlock {
  @IdColumn() id!: string;
  @TextColumn() minuteId!: string;
  @ManyToOne(() => Minute, { nullable: false })
  @JoinColumn({ name: 'minute_id' })
  minute?: Minute;
  @IntegerColumn() position!: number;
  @WordColumn('ck_minute_blocks_kind', BLOCK_KINDS) kind!: BlockKind;
  /** Markdown; of a resolution what stands before its marker, usually nothing. */
  @TextColumn() text!: string;
  @BooleanColumn() isPrivate!: boolean;
}
