import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { Action } from '../../actions/action.entity.js';
import { LinkRow } from '../links/link-row.js';

/** Lets one person answer for one action from a mail, without signing in, for a while. */
@Entity('answer_links')
@Index(['actionId'])
@Index(['personId'])
export class AnswerLink extends LinkRow {
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
}
