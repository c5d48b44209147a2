import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, TextColumn } from '../../platform/database/columns.js';
import { Account } from '../accounts/account.entity.js';
import { Panel } from './panel.entity.js';

/** A panel that a clerk with some panels looks after. */
@Entity('panel_clerks')
@Unique(['panelId', 'accountId'])
@Index(['accountId'])
export class PanelClerk {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @TextColumn() accountId!: string;
  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id' })
  account?: Account;
}
