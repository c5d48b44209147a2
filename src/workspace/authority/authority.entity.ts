import { Entity } from 'typeorm';
import { BooleanColumn, IdColumn, IntegerColumn, TextColumn, WordColumn } from '../../platform/database/columns.js';

export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export const DAY_COUNT_PROFILES = ['principal', 'parish', 'strict'] as const;

/** The council whose installation this is: one row. */
@Entity('authorities')
export class Authority {
  @IdColumn() id!: string;
  @TextColumn() name!: string;
  /** Lines of a postal address, one per line. */
  @TextColumn() address!: string;
  @WordColumn('ck_authorities_nation', NATIONS) nation!: (typeof NATIONS)[number];
  /** `#rrggbb` */
  @TextColumn() brandColour!: string;
  @WordColumn('ck_authorities_day_count_profile', DAY_COUNT_PROFILES)
  dayCountProfile!: (typeof DAY_COUNT_PROFILES)[number];
  /** `HH:MM`; papers put up later count from the next working day. */
  @TextColumn() officeClosesAt!: string;
  /** Days on which the offices are shut do not count as clear days. */
  @BooleanColumn() leavesOutClosures!: boolean;
  /** Signing in ink is what the Act speaks of; anything else is for the monitoring officer to allow. */
  @BooleanColumn() allowsElectronicSigning!: boolean;
  @TextColumn() teamName!: string;
  @TextColumn() teamMailbox!: string;
  @TextColumn() teamTelephone!: string;
  @TextColumn() filmingNotice!: string;
  @TextColumn() accessNotice!: string;
  @TextColumn() formatsNotice!: string;
  /** Key dates of a meeting, in working days before publication. */
  @IntegerColumn() agendaSettingDays!: number;
  @IntegerColumn() reportDeadlineDays!: number;
  @IntegerColumn() chairsClearanceDays!: number;
  @IntegerColumn() version!: number;
}
