import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { RECIPIENT_ROLES, RUNG_KINDS, type RecipientRole, type RungKind } from '../../../domain/reminders/ladder.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../../platform/database/columns.js';
import { Action } from '../../actions/action.entity.js';
import { Person } from '../../people/person.entity.js';

/** That somebody is reminded of an action on a day; it waits for their digest, and stays as proof that it went out. */
@Entity('reminders')
@Unique(['day', 'actionId', 'personId'])
@Index(['actionId', 'day'])
@Index(['personId', 'day'])
@Index('ix_reminders_waiting', ['personId', 'day'], { where: '"mail_key" IS NULL' })
export class Reminder {
  @IdColumn() id!: string;
  @TextColumn() day!: string;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  @WordColumn('ck_reminders_role', RECIPIENT_ROLES) role!: RecipientRole;
  @WordColumn('ck_reminders_rung', RUNG_KINDS) rung!: RungKind;
  /** Of the step: days before the due date or after it. */
  @IntegerColumn() days!: number;
  /** Whether the mail named the action, and did not only count it among more. */
  @BooleanColumn() isNamed!: boolean;
  /** Of the mail that told of it; null while it waits. */
  @OptionalText() mailKey!: string | null;
}
