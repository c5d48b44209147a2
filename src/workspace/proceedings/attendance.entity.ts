import { Check, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import {
  ATTENDANCE_STATUSES,
  type AttendanceStatus,
  CAPACITIES,
  type Capacity,
} from '../../domain/proceedings/attendance-words.js';
import type { PresencePeriod } from '../../domain/proceedings/presence-period.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Seat } from '../panels/seat.entity.js';
import { Person } from '../people/person.entity.js';
import { Post } from '../people/post.entity.js';

/**
 * One line of a meeting's attendance: a person, a post without a name, or persons in words, such as `two
 * representatives of the LAC Council`. Edited under the version of its sheet.
 */
@Entity('attendances')
@Unique(['meetingId', 'personId'])
@Index(['meetingId', 'position'])
@Index(['seatId'])
@Index(['personId'])
@Index(['postId'])
@Index(['substituteForId'])
@Check('ck_attendances_who', '"person_id" IS NOT NULL OR "post_id" IS NOT NULL OR "description" IS NOT NULL')
export class Attendance {
  @IdColumn() id!: string;
  @TextColumn() meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  @IntegerColumn() position!: number;
  /** The seat of the day it came from; null for others. */
  @OptionalText() seatId!: string | null;
  @ManyToOne(() => Seat, { nullable: true })
  @JoinColumn({ name: 'seat_id' })
  seat?: Seat | null;
  @OptionalText() personId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'person_id' })
  person?: Person | null;
  @OptionalText() postId!: string | null;
  @ManyToOne(() => Post, { nullable: true })
  @JoinColumn({ name: 'post_id' })
  post?: Post | null;
  @OptionalText() description!: string | null;
  /** Printed in brackets behind the name, such as `Chair of the Overview and Scrutiny Management Board`. */
  @OptionalText() note!: string | null;
  @WordColumn('ck_attendances_capacity', CAPACITIES) capacity!: Capacity;
  @WordColumn('ck_attendances_status', ATTENDANCE_STATUSES) status!: AttendanceStatus;
  /** Takes part from elsewhere, and is not present in law. */
  @BooleanColumn() isRemote!: boolean;
  /** The line of the member in whose place this one attends. */
  @OptionalText() substituteForId!: string | null;
  @ManyToOne(() => Attendance, { nullable: true })
  @JoinColumn({ name: 'substitute_for_id' })
  substituteFor?: Attendance | null;
  /** Why somebody without a substitute’s seat may stand for a member. */
  @OptionalText() substituteBecause!: string | null;
  /** Empty for the whole meeting. */
  @JsonColumn() periods!: PresencePeriod[];
  /** The agenda entries it is for; empty for all. */
  @JsonColumn() entryIds!: string[];
  /** Who sent the apologies, where a member did so themselves, and when, as ISO UTC text. */
  @OptionalText() sentBy!: string | null;
  @OptionalText() sentAt!: string | null;
}
