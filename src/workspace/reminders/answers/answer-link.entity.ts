import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { Action } from '../../actions/action.entity.js';
import { Person } from '../../people/person.entity.js';

/** Lets one person answer for one action from a mail, without signing in, for a while. */
@Entity('answer_links')
@Index(['actionId'])
@Index(['personId'])
export class AnswerLink {
  @IdColumn() id!: string;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** ISO UTC text of the system's clock, as all that follows. */
  @TextColumn() madeAt!: string;
  @TextColumn() expiresAt!: string;
  @OptionalText() revokedAt!: string | null;
}
