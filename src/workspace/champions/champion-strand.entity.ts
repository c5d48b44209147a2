import { Check, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { STRAND_KINDS, type StrandKind } from '../../domain/membership/strand-kinds.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Panel } from '../panels/panel.entity.js';

/**
 * A part of a panel's work that one member looks after, such as housing or foster carer recruitment; or a body outside
 * the council to which the panel appoints representatives. No two of a panel have one name, whatever they are.
 */
@Entity('champion_strands')
@Unique(['panelId', 'sortKey'])
@Check('ck_champion_strands_seats', `"seats" BETWEEN 1 AND 50 AND ("kind" <> 'strand' OR "seats" = 1)`)
export class ChampionStrand {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @WordColumn('ck_champion_strands_kind', STRAND_KINDS) kind!: StrandKind;
  @TextColumn() name!: string;
  @TextColumn() sortKey!: string;
  /** How many people the panel appoints to it at a time: one champion, or so many representatives. */
  @IntegerColumn() seats!: number;
  /** The last day of the strand itself; null while it stands. */
  @OptionalText() endedOn!: string | null;
  @IntegerColumn() version!: number;
}

/** A strand as it was read with its panel. */
export interface StrandOfPanel extends ChampionStrand {
  panel: Panel;
}
