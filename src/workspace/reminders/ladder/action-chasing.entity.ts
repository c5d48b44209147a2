import { Check, Entity, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { Action } from '../../actions/action.entity.js';

/** What is different about the reminders of one action: switched off with a reason, or quiet for some days. */
@Entity('action_chasings')
@Check('ck_action_chasings_quiet', '("quiet_from" IS NULL) = ("quiet_to" IS NULL)')
export class ActionChasing {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  /** Null while reminders go out. */
  @OptionalText() offBecause!: string | null;
  @OptionalText() offBy!: string | null;
  /** First and last of the days without reminders, while the clerk finds out whose action it is. */
  @OptionalText() quietFrom!: string | null;
  @OptionalText() quietTo!: string | null;
  @IntegerColumn() version!: number;
}
