import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import {
  type Conduct,
  CONDUCTS,
  INTEREST_KINDS,
  type InterestKind,
} from '../../domain/proceedings/declared-interest.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Attendance } from './attendance.entity.js';

/** What somebody at a meeting declared for an entry of its agenda, and what they did about it. */
@Entity('interest_declarations')
@Unique(['attendanceId', 'entryId', 'kind'])
@Index(['meetingId', 'entryId'])
export class InterestDeclaration {
  @IdColumn() id!: string;
  @TextColumn() meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  @TextColumn() attendanceId!: string;
  @ManyToOne(() => Attendance, { nullable: false })
  @JoinColumn({ name: 'attendance_id' })
  attendance?: Attendance;
  @TextColumn() entryId!: string;
  @WordColumn('ck_interest_declarations_kind', INTEREST_KINDS) kind!: InterestKind;
  /** Has a dispensation (Localism Act 2011, s.33). */
  @BooleanColumn() isDispensed!: boolean;
  @WordColumn('ck_interest_declarations_conduct', CONDUCTS) conduct!: Conduct;
  /** The nature of the interest, in words; of a sensitive one for the clerk and the monitoring officer only. */
  @OptionalText() detail!: string | null;
  @IntegerColumn() version!: number;
}
