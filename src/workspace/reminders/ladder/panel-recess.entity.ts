import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { QuietDays } from '../../../domain/reminders/rung-due.js';
import { IdColumn, TextColumn } from '../../../platform/database/columns.js';
import { Panel } from '../../panels/panel.entity.js';

/** Days on which nobody is reminded of a panel's actions; what falls in them is made up for afterwards. */
@Entity('panel_recesses')
@Index(['panelId', 'from'])
@Check('ck_panel_recesses_days', '"from_day" <= "to_day"')
export class PanelRecess implements QuietDays {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  /** Such as `Summer recess`. */
  @TextColumn() name!: string;
  @TextColumn({ name: 'from_day' }) from!: string;
  @TextColumn({ name: 'to_day' }) to!: string;
}
