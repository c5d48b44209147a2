import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { HOW_MINUTED, type HowMinuted } from '../../domain/agendas/how-minuted.js';
import { IdColumn, IntegerColumn, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Panel } from './panel.entity.js';

export const STANDING_ITEM_KINDS = ['business', 'exclusion', 'next-meetings', 'minutes', 'heading'] as const;

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
  @WordColumn('ck_standing_items_kind', STANDING_ITEM_KINDS) kind!: (typeof STANDING_ITEM_KINDS)[number];
  @TextColumn() title!: string;
  /** Null for what is usual for such an item. */
  @WordColumn('ck_standing_items_how_minuted', HOW_MINUTED, { nullable: true }) howMinuted!: HowMinuted | null;
  @IntegerColumn() version!: number;
}
