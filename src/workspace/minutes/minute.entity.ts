import { Check, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalInteger, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { AgendaEntry } from '../agendas/agenda-entry.entity.js';
import { Panel } from '../panels/panel.entity.js';
import { Minutes } from './minutes.entity.js';

/** One numbered minute; its number is fixed when the minutes are checked (LGA 1972, Sch 12 para 41 for the record). */
@Entity('minutes')
@Unique(['panelId', 'series', 'number'])
@Index(['minutesId', 'position'])
@Index(['entryId'])
@Check('ck_minutes_numbered', '("number" IS NULL) = ("series" IS NULL)')
export class Minute {
  @IdColumn() id!: string;
  @TextColumn() minutesId!: string;
  @ManyToOne(() => Minutes, { nullable: false })
  @JoinColumn({ name: 'minutes_id' })
  minutes?: Minutes;
  /** Beside the minutes' own panel, so that the database itself keeps numbers unique. */
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @IntegerColumn() position!: number;
  /** The agenda entry it minutes; null where there was none. */
  @OptionalText() entryId!: string | null;
  @ManyToOne(() => AgendaEntry, { nullable: true })
  @JoinColumn({ name: 'entry_id' })
  entry?: AgendaEntry | null;
  @TextColumn() heading!: string;
  /** What the public reads where the heading would disclose too much. */
  @OptionalText() publicHeading!: string | null;
  /** The fair and coherent record for the public where the rest is private (LGA 1972, s.100C(2)). */
  @OptionalText() publicSummary!: string | null;
  /** The run of numbers it belongs to, such as `2017/18`; null until the minutes are checked, as is the number. */
  @OptionalText() series!: string | null;
  @OptionalInteger() number!: number | null;
  /** As printed: `20`, `CPP 20`, `60/18`. */
  @OptionalText() printedNumber!: string | null;
  @IntegerColumn() version!: number;
}
