import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Panel } from './panel.entity.js';

/** An item that every agenda of the panel starts with. */
@Entity('standing_items')
@Index(['panelId', 'position'])
export class StandingItem {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @IntegerColumn() position!: number;
  @WordColumn('ck_standing_items_kind', ['business', 'exclusion', 'next-meetings'])
  kind!: 'business' | 'exclusion' | 'next-meetings';
  @TextColumn() title!: string;
  @IntegerColumn() version!: number;
}
