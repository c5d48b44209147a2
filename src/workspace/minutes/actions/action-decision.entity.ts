import { Check, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { ACTION_DECISIONS, type ActionDecisionWord } from '../../../domain/actions/action-decisions.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../../platform/database/columns.js';
import { Action } from '../../actions/action.entity.js';
import { Minute } from '../minute.entity.js';

/** What a minute says of an outstanding action; it takes effect when the minutes are checked. */
@Entity('action_decisions')
@Unique(['minuteId', 'actionId'])
@Index(['actionId'])
@Check('ck_action_decisions_date', `("decision" = 'new-date') = ("new_due_on" IS NOT NULL)`)
export class ActionDecision {
  @IdColumn() id!: string;
  @TextColumn() minuteId!: string;
  @ManyToOne(() => Minute, { nullable: false })
  @JoinColumn({ name: 'minute_id' })
  minute?: Minute;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  @IntegerColumn() position!: number;
  @WordColumn('ck_action_decisions_decision', ACTION_DECISIONS) decision!: ActionDecisionWord;
  /** As private as the action itself. */
  @TextColumn() text!: string;
  @OptionalText() newDueOn!: string | null;
  /** Whether it stands at the end of the minute. */
  @BooleanColumn() prints!: boolean;
  /** The due date it took the place of, so that the check can be taken back. */
  @OptionalText() dueBefore!: string | null;
  /** Number and text under which it was last put on record of the action, so that it is not put there twice. */
  @OptionalText() recorded!: string | null;
}
