import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { APPROVAL_OUTCOMES, type ApprovalOutcome } from '../../../domain/minutes/approval.js';
import { IdColumn, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Minute } from '../minute.entity.js';
import { Minutes } from '../minutes.entity.js';

/** What a later meeting did with the minutes that were put to it, by which of its own minutes. */
@Entity('approvals')
@Unique(['minutesId', 'approvingMinuteId'])
@Index(['approvingMinuteId'])
export class Approval {
  @IdColumn() id!: string;
  @TextColumn() minutesId!: string;
  @ManyToOne(() => Minutes, { nullable: false })
  @JoinColumn({ name: 'minutes_id' })
  minutes?: Minutes;
  @TextColumn() approvingMinuteId!: string;
  @ManyToOne(() => Minute, { nullable: false })
  @JoinColumn({ name: 'approving_minute_id' })
  approvingMinute?: Minute;
  @WordColumn('ck_approvals_outcome', APPROVAL_OUTCOMES) outcome!: ApprovalOutcome;
  /** ISO UTC text by the council's clock. */
  @TextColumn() recordedAt!: string;
  @TextColumn() recordedBy!: string;
}
