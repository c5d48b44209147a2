import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BooleanColumn, IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Attendance } from './attendance.entity.js';

/** What is recorded once for a meeting; its version is that of every line of the attendance as well. */
@Entity('attendance_sheets')
@Index(['presidedById'])
export class AttendanceSheet {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  /** Its votes on the budget are recorded by name (SI 2014/165, reg 2). */
  @BooleanColumn() isBudgetMeeting!: boolean;
  /** Who presides, unless somebody else does for an entry. */
  @OptionalText() presidedById!: string | null;
  @ManyToOne(() => Attendance, { nullable: true })
  @JoinColumn({ name: 'presided_by_id' })
  presidedBy?: Attendance | null;
  /** What the clerk wrote in place of a sentence made from the lines; null for that sentence. */
  @OptionalText() presentWords!: string | null;
  @OptionalText() alsoPresentWords!: string | null;
  @OptionalText() apologiesWords!: string | null;
  @OptionalText() absentWords!: string | null;
  @OptionalText() presidedWords!: string | null;
  @IntegerColumn() version!: number;
}
