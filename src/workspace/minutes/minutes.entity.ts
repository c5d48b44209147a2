import { Entity, Index, JoinColumn, OneToOne } from 'typeorm';
import { MINUTES_STATES, type MinutesState } from '../../domain/minutes/minutes-states.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';

/** The minutes of one meeting, from the first draft to the signature. */
@Entity('minutes_of_meetings')
@Index(['state'])
export class Minutes {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) meetingId!: string;
  @OneToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  @WordColumn('ck_minutes_of_meetings_state', MINUTES_STATES) state!: MinutesState;
  /** ISO UTC text by the council's clock, and by whom; null while they are drafted. */
  @OptionalText() checkedAt!: string | null;
  @OptionalText() checkedBy!: string | null;
  /** Counts up with every change of any minute, so that nobody checks or approves what they have not seen. */
  @IntegerColumn() version!: number;
}
