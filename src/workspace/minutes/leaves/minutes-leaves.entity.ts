import { Entity, JoinColumn, ManyToOne, OneToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalInteger, TextColumn } from '../../../platform/database/columns.js';
import { Panel } from '../../panels/panel.entity.js';
import { Minutes } from '../minutes.entity.js';

/** Which leaves of a panel's sequence approved minutes fill (LGA 1972, Sch 12 para 41(2)). */
@Entity('minutes_leaves')
@Unique(['panelId', 'series', 'place'])
@Unique(['panelId', 'series', 'firstLeaf'])
export class MinutesLeaves {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) minutesId!: string;
  @OneToOne(() => Minutes, { nullable: false })
  @JoinColumn({ name: 'minutes_id' })
  minutes?: Minutes;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  /** `2017/18`, or `all` where the leaves run on for ever. */
  @TextColumn() series!: string;
  /** 1 for the first minutes of the series that were approved. */
  @IntegerColumn() place!: number;
  /** Null until the minutes have been drawn, which takes longer than their approval may. */
  @OptionalInteger() firstLeaf!: number | null;
  @OptionalInteger() leafCount!: number | null;
}
