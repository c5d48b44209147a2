import { Entity, JoinColumn, OneToOne } from 'typeorm';
import type { BusinessItem } from '../../../domain/summons/summons-business.js';
import { IdColumn, IntegerColumn, JsonColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { Meeting } from '../meeting.entity.js';

/**
 * The summons to a meeting of the full council, as it was authenticated: neither a later agenda nor a later withdrawal
 * of consent changes it. (LGA 1972, Sch 12 para 4(1A).)
 */
@Entity('summonses')
export class Summons {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) meetingId!: string;
  @OneToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  /** When and where it summons to; the place as lines. */
  @TextColumn() day!: string;
  @TextColumn() startsAt!: string;
  @TextColumn() place!: string;
  @JsonColumn() business!: readonly BusinessItem[];
  /** What its authentication gave, and what was asked. */
  @IntegerColumn() clearDays!: number;
  @IntegerColumn() clearDaysRequired!: number;
  /** The proper officer’s reason, where it was late. */
  @OptionalText() lateBecause!: string | null;
  /** Their reason, where councillors without a seat were left out. */
  @OptionalText() unseatedBecause!: string | null;
  /** ISO UTC text. */
  @TextColumn() authenticatedAt!: string;
  /** By name, as are the proper officer of that day and their post. */
  @TextColumn() authenticatedBy!: string;
  @TextColumn() properOfficer!: string;
  @TextColumn() properOfficerPost!: string;
  @IntegerColumn() version!: number;
}
