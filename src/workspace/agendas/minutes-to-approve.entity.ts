import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, TextColumn } from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { AgendaEntry } from './agenda-entry.entity.js';

/** A meeting whose minutes an entry puts to approval. */
@Entity('minutes_to_approve')
@Unique(['entryId', 'meetingId'])
@Index(['meetingId'])
export class MinutesToApprove {
  @IdColumn() id!: string;
  @TextColumn() entryId!: string;
  @ManyToOne(() => AgendaEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: AgendaEntry;
  @TextColumn() meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
}
