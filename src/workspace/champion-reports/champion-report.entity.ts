import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { ChampionAppointment } from '../champions/champion-appointment.entity.js';
import { ProgrammeItem } from '../work-programme/programme-item.entity.js';

/** What a champion tells their panel, in a page or so. It is put before a meeting, so nothing exempt is ever in it. */
@Entity('champion_reports')
@Unique(['appointmentId', 'answersOn'])
@Unique(['programmeItemId'])
@Index(['strandId'])
export class ChampionReport {
  @IdColumn() id!: string;
  /** The strand of the appointment. */
  @TextColumn() strandId!: string;
  @TextColumn() appointmentId!: string;
  @ManyToOne(() => ChampionAppointment, { nullable: false })
  @JoinColumn({ name: 'appointment_id' })
  appointment?: ChampionAppointment;
  /** The business it is put before the panel as. */
  @TextColumn() programmeItemId!: string;
  @ManyToOne(() => ProgrammeItem, { nullable: false })
  @JoinColumn({ name: 'programme_item_id' })
  programmeItem?: ProgrammeItem;
  @TextColumn() title!: string;
  /** Paragraphs with blank lines between them. */
  @TextColumn() text!: string;
  @TextColumn() writtenOn!: string;
  /** The day on which it was due; null where it is one more than they have to write. */
  @OptionalText() answersOn!: string | null;
  @IntegerColumn() version!: number;
}

/** As it was read with who wrote it and where it is planned. */
export interface ChampionReportInFull extends ChampionReport {
  /** Where it stands, in words. */
  standing: string;
  appointment: ChampionAppointment;
  programmeItem: ProgrammeItem;
}
