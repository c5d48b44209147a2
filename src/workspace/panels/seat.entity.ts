import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { SEAT_ROLES, type Seat as SeatOfPerson, type SeatRole } from '../../domain/membership/seats.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';
import { Panel } from './panel.entity.js';

/** A place on a panel: held by a person, by a body or post in words, or vacant when neither is set. */
@Entity('seats')
@Index(['panelId', 'position'])
@Index(['personId'])
@Check('ck_seats_days', '"to_day" IS NULL OR "to_day" >= "from_day"')
@Check('ck_seats_holder', '"person_id" IS NULL OR "held_by" IS NULL')
export class Seat implements SeatOfPerson {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @IntegerColumn() position!: number;
  @WordColumn('ck_seats_role', SEAT_ROLES) role!: SeatRole;
  @OptionalText() personId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'person_id' })
  person?: Person | null;
  /** A body or post that fills the seat, such as `two representatives of the LAC Council`. */
  @OptionalText() heldBy!: string | null;
  @OptionalText() represents!: string | null;
  /** The only items this member attends for, such as `items relating to older people's issues only`. */
  @OptionalText() limitedTo!: string | null;
  @BooleanColumn() votes!: boolean;
  @BooleanColumn() seesExempt!: boolean;
  @TextColumn({ name: 'from_day' }) from!: string;
  @OptionalText({ name: 'to_day' }) to!: string | null;
  @IntegerColumn() version!: number;

  get isVacant(): boolean {
    return this.personId === null && this.heldBy === null;
  }
}
