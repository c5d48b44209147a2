import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn } from '../../platform/database/columns.js';
import { Meeting } from './meeting.entity.js';

/** A coming meeting whose papers or notices are out and were in time until the calendar was changed. */
@Entity('short_meetings')
@Index(['foundAt', 'id'])
export class ShortMeeting {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  /** By the council's clock, ISO UTC text. */
  @TextColumn() foundAt!: string;
  /** What was changed: `Monday 19 September 2022 was added to the calendar: State funeral`. */
  @TextColumn() cause!: string;
  /** The clear days it has left, and how many are asked for. */
  @IntegerColumn() days!: number;
  @IntegerColumn() required!: number;
}
