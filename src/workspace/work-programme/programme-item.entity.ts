import { Check, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { type Purpose, PURPOSES } from '../../domain/agendas/purposes.js';
import {
  PROGRAMME_SOURCES,
  PROGRAMME_STATES,
  type ProgrammeSource,
  type ProgrammeState,
} from '../../domain/work-programme/item-words.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Panel } from '../panels/panel.entity.js';
import { Person } from '../people/person.entity.js';
import { Post } from '../people/post.entity.js';
import { AnnualReport } from './annual-cycle/annual-report.entity.js';

/**
 * Business planned for a later meeting. Everybody with an account reads it and it is printed for the public, so nothing
 * exempt is ever in it.
 */
@Entity('programme_items')
@Index(['panelId', 'state'])
@Index(['meetingId'])
@Index(['sourceMeetingId'])
@Index(['clauseId'])
@Unique(['annualReportId', 'yearFrom'])
@Check('ck_programme_items_outcome', `("state" IN ('done', 'dropped')) = ("outcome" IS NOT NULL)`)
@Check('ck_programme_items_placed', `"state" <> 'placed' OR "meeting_id" IS NOT NULL`)
@Check('ck_programme_items_author', '"author_person_id" IS NULL OR "author_post_id" IS NULL')
export class ProgrammeItem {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  /** The item of agendas that it continues, or will be there, by value. */
  @TextColumn() itemId!: string;
  @TextColumn() title!: string;
  @WordColumn('ck_programme_items_purpose', PURPOSES, { nullable: true }) purpose!: Purpose | null;
  /** What it is to cover. */
  @OptionalText() scope!: string | null;
  @OptionalText() authorPersonId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'author_person_id' })
  authorPerson?: Person | null;
  @OptionalText() authorPostId!: string | null;
  @ManyToOne(() => Post, { nullable: true })
  @JoinColumn({ name: 'author_post_id' })
  authorPost?: Post | null;
  @WordColumn('ck_programme_items_source', PROGRAMME_SOURCES) source!: ProgrammeSource;
  /** The statute, the member, or the number of the minute. */
  @OptionalText() sourceWords!: string | null;
  /** The meeting whose minutes ask for it. */
  @OptionalText() sourceMeetingId!: string | null;
  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'source_meeting_id' })
  sourceMeeting?: Meeting | null;
  /** By value: clauses are rewritten while the item lives. */
  @OptionalText() clauseId!: string | null;
  @OptionalText() annualReportId!: string | null;
  @ManyToOne(() => AnnualReport, { nullable: true })
  @JoinColumn({ name: 'annual_report_id' })
  annualReport?: AnnualReport | null;
  /** The first day of the municipal year whose yearly report it is. */
  @OptionalText() yearFrom!: string | null;
  /** From which day on it is wanted; null where nobody said. */
  @OptionalText() dueOn!: string | null;
  /** Null while its meeting is to be fixed. */
  @OptionalText() meetingId!: string | null;
  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting | null;
  @WordColumn('ck_programme_items_state', PROGRAMME_STATES) state!: ProgrammeState;
  /** How it ended: at which minute, or why it was dropped. */
  @OptionalText() outcome!: string | null;
  @IntegerColumn() version!: number;
}
