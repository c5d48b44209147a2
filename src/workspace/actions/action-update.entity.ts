import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { ACTION_ACTS, type ActionAct } from '../../domain/actions/action-acts.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Person } from '../people/person.entity.js';
import { Action } from './action.entity.js';

/** One entry on record of an action: what was said or done, on which day or at which meeting, by whom. Never changed. */
@Entity('action_updates')
@Unique(['actionId', 'place'])
@Index(['meetingId'])
@Index(['personId'])
export class ActionUpdate {
  @IdColumn() id!: string;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  /** From 1; of two that are written at once the second is refused. */
  @IntegerColumn() place!: number;
  @WordColumn('ck_action_updates_act', ACTION_ACTS) act!: ActionAct;
  /** As private as the action itself. */
  @TextColumn() text!: string;
  @TextColumn() madeOn!: string;
  /** The meeting at which it was made, with the minute that records it. */
  @OptionalText() meetingId!: string | null;
  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting | null;
  @OptionalText() minuteNumber!: string | null;
  @TextColumn() madeBy!: string;
  @OptionalText() personId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'person_id' })
  person?: Person | null;
  /** ISO UTC text by the council's clock. */
  @TextColumn() recordedAt!: string;
}
