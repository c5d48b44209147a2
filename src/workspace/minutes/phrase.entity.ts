import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Panel } from '../panels/panel.entity.js';

/** A wording that a panel's minutes use again and again. */
@Entity('phrases')
@Index(['panelId', 'position'])
export class Phrase {
  @IdColumn() id!: string;
  /** Null for one that every panel is offered. */
  @OptionalText() panelId!: string | null;
  @ManyToOne(() => Panel, { nullable: true })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel | null;
  @IntegerColumn() position!: number;
  @TextColumn() text!: string;
  @IntegerColumn() version!: number;
}
