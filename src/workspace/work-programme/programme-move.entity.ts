import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { ProgrammeItem } from './programme-item.entity.js';

/** One line of an item's history: from which meeting's day to which, why, and by whom. Only a reason is ever taken out. */
@Entity('programme_moves')
@Index(['programmeItemId', 'nth'])
export class ProgrammeMove {
  @IdColumn() id!: string;
  @TextColumn() programmeItemId!: string;
  @ManyToOne(() => ProgrammeItem, { nullable: false })
  @JoinColumn({ name: 'programme_item_id' })
  programmeItem?: ProgrammeItem;
  /** Its place among the moves of the item, from 1. */
  @IntegerColumn() nth!: number;
  /** By value, as the meeting stood then; null while it was to be fixed. */
  @OptionalText() fromDay!: string | null;
  @OptionalText() toDay!: string | null;
  @OptionalText() reason!: string | null;
  @TextColumn() movedBy!: string;
  /** ISO UTC text by the council's clock. */
  @TextColumn() movedAt!: string;
}
