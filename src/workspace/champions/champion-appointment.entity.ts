import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalInteger, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';
import { ChampionStrand } from './champion-strand.entity.js';

/** Somebody's time as the champion of a strand, or as a representative on an outside body. No right comes with it: who may vote follows from seats alone. */
@Entity('champion_appointments')
@Index(['strandId'])
@Index(['personId'])
@Check('ck_champion_appointments_reports', '"report_every_months" IS NULL OR "report_every_months" BETWEEN 1 AND 24')
@Check('ck_champion_appointments_days', '"to_day" IS NULL OR "to_day" >= "from_day"')
export class ChampionAppointment {
  @IdColumn() id!: string;
  @TextColumn() strandId!: string;
  @ManyToOne(() => ChampionStrand, { nullable: false })
  @JoinColumn({ name: 'strand_id' })
  strand?: ChampionStrand;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  @TextColumn({ name: 'from_day' }) from!: string;
  /** The last day, included; null while no end is set. */
  @OptionalText({ name: 'to_day' }) to!: string | null;
  /** In words; null where none is on record. */
  @OptionalText() appointingMinute!: string | null;
  /** How often they report to the panel; null where nobody has said. */
  @OptionalInteger() reportEveryMonths!: number | null;
  /** The day on which that was changed last; null where it is as it was at the appointment. */
  @OptionalText() reportsAskedSince!: string | null;
  /** By which minute or for what reason it ended; null while it goes on, or ran out as it was appointed to. */
  @OptionalText() endedBecause!: string | null;
  @IntegerColumn() version!: number;
}
