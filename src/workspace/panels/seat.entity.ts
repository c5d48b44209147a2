import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { NAME_STYLES, type NameStyle } from '../../domain/membership/person-name.js';
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
import type { PostHolding } from '../people/post-holding.entity.js';
import { Post } from '../people/post.entity.js';
import { Panel } from './panel.entity.js';

/** A place on a panel: held by a person, by whoever holds a post, by a body in words, or vacant when none is set. */
@Entity('seats')
@Index(['panelId', 'position'])
@Index(['personId'])
@Index(['postId'])
@Index(['panelId', 'to'])
@Check('ck_seats_days', '"to_day" IS NULL OR "to_day" >= "from_day"')
@Check(
  'ck_seats_holder',
  '("person_id" IS NULL OR "held_by" IS NULL) AND ("person_id" IS NULL OR "post_id" IS NULL) AND ("held_by" IS NULL OR "post_id" IS NULL)',
)
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
  /** Its holder of the day sits here and has the rights of the seat. */
  @OptionalText() postId!: string | null;
  @ManyToOne(() => Post, { nullable: true })
  @JoinColumn({ name: 'post_id' })
  post?: Post | null;
  /** Who has held the post, of any day, with their persons: read beside the seat, see `loadSeats`. */
  postHoldings?: readonly PostHolding[];
  /** A body that fills the seat, such as `two representatives of the LAC Council`. */
  @OptionalText() heldBy!: string | null;
  @OptionalText() represents!: string | null;
  /** The only items this member attends for, such as `items relating to older people's issues only`. */
  @OptionalText() limitedTo!: string | null;
  @BooleanColumn() votes!: boolean;
  @BooleanColumn() seesExempt!: boolean;
  @TextColumn({ name: 'from_day' }) from!: string;
  @OptionalText({ name: 'to_day' }) to!: string | null;
  /** How this member's name is printed, where the panel's style would not tell two of a name apart. */
  @WordColumn('ck_seats_name_style', NAME_STYLES, { nullable: true }) nameStyle!: NameStyle | null;
  /** The minute of the appointment, in words. */
  @OptionalText() appointingMinute!: string | null;
  @IntegerColumn() version!: number;

  get isVacant(): boolean {
    return this.personId === null && this.postId === null && this.heldBy === null;
  }
}
