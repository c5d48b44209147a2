import { Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Panel } from '../panels/panel.entity.js';

/** A part of a panel's work that one member looks after, such as housing or foster carer recruitment. */
@Entity('champion_strands')
@Unique(['panelId', 'sortKey'])
export class ChampionStrand {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @TextColumn() name!: string;
  @TextColumn() sortKey!: string;
  /** The last day of the strand itself; null while it stands. */
  @OptionalText() endedOn!: string | null;
  @IntegerColumn() version!: number;
}

/** A strand as it was read with its panel. */
export interface StrandOfPanel extends ChampionStrand {
  panel: Panel;
}
