import { Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Minutes } from '../minutes.entity.js';

export const VERSION_OCCASIONS = ['checked', 'published', 'approved', 'signed'] as const;
export type VersionOccasion = (typeof VERSION_OCCASIONS)[number];

/** Minutes as they stood when something was done with them; never changed. Holds private matter. */
@Entity('minutes_versions')
@Unique(['minutesId', 'number'])
export class MinutesVersion {
  @IdColumn() id!: string;
  @TextColumn() minutesId!: string;
  @ManyToOne(() => Minutes, { nullable: false })
  @JoinColumn({ name: 'minutes_id' })
  minutes?: Minutes;
  /** 1 for the first. */
  @IntegerColumn() number!: number;
  @WordColumn('ck_minutes_versions_occasion', VERSION_OCCASIONS) occasion!: VersionOccasion;
  /** A `MinutesRecord` as JSON text, exactly as hashed. */
  @TextColumn() record!: string;
  /** SHA-256 of the record: a signed text can be shown to be what was signed (LGA 1972, Sch 12 para 41(3)). */
  @TextColumn() hash!: string;
  @TextColumn() madeAt!: string;
  @TextColumn() madeBy!: string;
}
