import { Entity, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';

export const AGENDA_STATES = ['draft', 'publishing', 'published'] as const;

/** The list of business of one meeting, and how far it has come. */
@Entity('agendas')
export class Agenda {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  @WordColumn('ck_agendas_state', AGENDA_STATES) state!: (typeof AGENDA_STATES)[number];
  /** Free note printed above item 1. */
  @OptionalText() note!: string | null;
  @OptionalText() issuedOn!: string | null;
  @IntegerColumn() version!: number;
}
