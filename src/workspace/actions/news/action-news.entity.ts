import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, TextColumn } from '../../../platform/database/columns.js';
import { ActionUpdate } from '../action-update.entity.js';

/** That an entry on the record of an action is news to its owner; what one unit wrote is told together. */
@Entity('action_news')
@Index(['batch'])
export class ActionNews {
  @IdColumn() id!: string;
  @TextColumn() batch!: string;
  @TextColumn({ unique: true }) entryId!: string;
  @ManyToOne(() => ActionUpdate, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: ActionUpdate;
}
