import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { Minute } from '../minute.entity.js';
import { Approval } from './approval.entity.js';

/** One correction made when minutes were approved; the words stay on record, old and new. */
@Entity('corrections')
@Index(['approvalId', 'position'])
@Index(['minuteId'])
export class CorrectionRow {
  @IdColumn() id!: string;
  @TextColumn() approvalId!: string;
  @ManyToOne(() => Approval, { nullable: false })
  @JoinColumn({ name: 'approval_id' })
  approval?: Approval;
  /** Null for a correction of the head. */
  @OptionalText() minuteId!: string | null;
  @ManyToOne(() => Minute, { nullable: true })
  @JoinColumn({ name: 'minute_id' })
  minute?: Minute | null;
  @IntegerColumn() position!: number;
  @TextColumn() oldText!: string;
  @TextColumn() newText!: string;
}
