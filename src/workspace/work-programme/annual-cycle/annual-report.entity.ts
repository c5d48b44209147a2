import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { type Purpose, PURPOSES } from '../../../domain/agendas/purposes.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Panel } from '../../panels/panel.entity.js';
import { Person } from '../../people/person.entity.js';
import { Post } from '../../people/post.entity.js';

/** A report that comes to the panel each year, from which each year's item is made. It ends; it is never deleted. */
@Entity('annual_reports')
@Index(['panelId', 'month'])
@Check('ck_annual_reports_month', '"month" BETWEEN 1 AND 12')
@Check('ck_annual_reports_author', '"author_person_id" IS NULL OR "author_post_id" IS NULL')
export class AnnualReport {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @TextColumn() title!: string;
  @WordColumn('ck_annual_reports_purpose', PURPOSES, { nullable: true }) purpose!: Purpose | null;
  /** 1 to 12: it goes to the first meeting from this month on. */
  @IntegerColumn() month!: number;
  /** The statute or guidance that asks for it; null for a report of the council's own. */
  @OptionalText() statute!: string | null;
  @OptionalText() authorPersonId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'author_person_id' })
  authorPerson?: Person | null;
  @OptionalText() authorPostId!: string | null;
  @ManyToOne(() => Post, { nullable: true })
  @JoinColumn({ name: 'author_post_id' })
  authorPost?: Post | null;
  /** The last day on which it was added to a year; null while it goes on. */
  @OptionalText() endedOn!: string | null;
  @IntegerColumn() version!: number;
}
