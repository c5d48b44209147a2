import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Action } from './action.entity.js';

/** One line of the slip ledger: from which day to which, why, and who approved it. Never changed. */
@Entity('action_due_changes')
@Index(['actionId', 'recordedAt'])
export class DueChange {
  @IdColumn() id!: string;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  @OptionalText() oldDueOn!: string | null;
  @OptionalText() newDueOn!: string | null;
  /** As private as the action itself. */
  @TextColumn() reason!: string;
  @TextColumn() approvedBy!: string;
  @TextColumn() changedOn!: string;
  @TextColumn() recordedBy!: string;
  /** ISO UTC text by the council's clock. */
  @TextColumn() recordedAt!: string;
}
