import { Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { BRIEF_OCCASIONS, type BriefOccasion } from '../../../domain/reminders/brief-due.js';
import { IdColumn, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { Person } from '../../people/person.entity.js';

/** That somebody was sent the chair's brief of a meeting; written in the unit that queues the mail. */
@Entity('chairs_briefs_sent')
@Unique(['meetingId', 'personId', 'occasion', 'sentOn'])
export class ChairsBriefSent {
  @IdColumn() id!: string;
  @TextColumn() meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  @WordColumn('ck_chairs_briefs_sent_occasion', BRIEF_OCCASIONS) occasion!: BriefOccasion;
  /** The day of the run, by the council's calendar. */
  @TextColumn() sentOn!: string;
  @TextColumn() mailKey!: string;
}
