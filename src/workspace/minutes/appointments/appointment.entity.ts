import { Check, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, JsonColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import type { ChampionChanges } from '../../champions/minuted-champions.service.js';
import { Panel } from '../../panels/panel.entity.js';
import { Seat } from '../../panels/seat.entity.js';
import { Person } from '../../people/person.entity.js';
import { Minute } from '../minute.entity.js';

/** A seat of the panel, a champion of it, or anything else somebody is appointed to. */
export const APPOINTMENT_KINDS = ['seat', 'champion', 'other'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

export interface SeatChanges {
  /** Ended the day before, with the last day they had until then. */
  readonly ended: readonly { readonly seatId: string; readonly to: string | null }[];
  readonly made: readonly string[];
}

/** An appointment that a minute makes, as the clerk has confirmed it. */
@Entity('appointments')
@Unique(['minuteId', 'role', 'personId'])
@Index(['panelId', 'from'])
@Index(['personId'])
@Index(['seatId'])
@Check('ck_appointments_days', '"to_day" IS NULL OR "to_day" >= "from_day"')
@Check('ck_appointments_champion', `"champion_changes" IS NULL OR "kind" = 'champion'`)
@Check('ck_appointments_seat', `"seat_id" IS NULL OR "kind" = 'seat'`)
export class Appointment {
  @IdColumn() id!: string;
  @TextColumn() minuteId!: string;
  @ManyToOne(() => Minute, { nullable: false })
  @JoinColumn({ name: 'minute_id' })
  minute?: Minute;
  /** The clause that makes it, by value: a text may be corrected; null where it stands in the narrative. */
  @OptionalText() clauseId!: string | null;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @WordColumn('ck_appointments_kind', APPOINTMENT_KINDS) kind!: AppointmentKind;
  /** In words: `Vice-Chair`, `Housing`. */
  @TextColumn() role!: string;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** The seat it made; null for what is no seat. */
  @OptionalText() seatId!: string | null;
  @ManyToOne(() => Seat, { nullable: true })
  @JoinColumn({ name: 'seat_id' })
  seat?: Seat | null;
  /** What became of seats of the panel, so that it can be taken back; null for what is no seat. */
  @JsonColumn({ nullable: true }) seatChanges!: SeatChanges | null;
  /** What became of the register of champions; null for what is no champion, or of no strand there. */
  @JsonColumn({ nullable: true }) championChanges!: ChampionChanges | null;
  @TextColumn({ name: 'from_day' }) from!: string;
  @OptionalText({ name: 'to_day' }) to!: string | null;
  /** ISO UTC text by the council's clock. */
  @TextColumn() confirmedAt!: string;
  @TextColumn() confirmedBy!: string;
}
