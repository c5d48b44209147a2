import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Action } from './action.entity.js';

/** A step on the way, with a day of its own. */
@Entity('action_milestones')
@Index(['actionId', 'dueOn'])
export class ActionMilestone {
  @IdColumn() id!: string;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  /** As private as the action itself. */
  @TextColumn() title!: string;
  @TextColumn() dueOn!: string;
  @OptionalText() metOn!: string | null;
}
