import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn } from '../../platform/database/columns.js';
import { Panel } from '../panels/panel.entity.js';

/** A wording that a panel's minutes use again and again. */
@Entity('phrases')
@Index(['panelId', 'position'])
export class Phrase {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @IntegerColumn() position!: number;
  @TextColumn() text!: string;
  @IntegerColumn() version!: number;
}
