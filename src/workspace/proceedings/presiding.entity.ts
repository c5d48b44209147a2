import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, TextColumn } from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Attendance } from './attendance.entity.js';

/** Somebody other than who presided over the meeting presides for one entry of its agenda. */
@Entity('presidings')
@Unique(['meetingId', 'entryId'])
@Index(['attendanceId'])
export class Presiding {
  @IdColumn() id!: string;
  @TextColumn() meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  @TextColumn() entryId!: string;
  @TextColumn() attendanceId!: string;
  @ManyToOne(() => Attendance, { nullable: false })
  @JoinColumn({ name: 'attendance_id' })
  attendance?: Attendance;
}
