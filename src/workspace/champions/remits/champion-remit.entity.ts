import { Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { ChampionStrand } from '../champion-strand.entity.js';

/** What the champion of a strand is to look after, from a day until another version begins. Never changed. */
@Entity('champion_remits')
@Unique(['strandId', 'from'])
export class ChampionRemit {
  @IdColumn() id!: string;
  @TextColumn() strandId!: string;
  @ManyToOne(() => ChampionStrand, { nullable: false })
  @JoinColumn({ name: 'strand_id' })
  strand?: ChampionStrand;
  @TextColumn({ name: 'from_day' }) from!: string;
  @TextColumn() text!: string;
  /** The minute that adopted it, in words; null where none did. */
  @OptionalText() adoptedAt!: string | null;
  @TextColumn() recordedBy!: string;
}
