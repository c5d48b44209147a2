import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { HOW_MINUTED, type HowMinuted } from '../../domain/agendas/how-minuted.js';
import { type Purpose, PURPOSES } from '../../domain/agendas/purposes.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Person } from '../people/person.entity.js';
import { Agenda } from './agenda.entity.js';

export const ENTRY_KINDS = ['business', 'exclusion', 'next-meetings', 'minutes', 'heading'] as const;
export const PAPER_EXPECTATIONS = ['paper', 'verbal', 'none', 'to-follow'] as const;

/** One line of an agenda: the visit of an item to a meeting, or a sub-heading without a number. */
@Entity('agenda_entries')
@Index(['agendaId', 'position'])
@Index(['officerId'])
@Index(['itemId'])
@Index(['movedFromId'])
@Index(['programmeItemId'])
export class AgendaEntry {
  @IdColumn() id!: string;
  @TextColumn() agendaId!: string;
  @ManyToOne(() => Agenda, { nullable: false })
  @JoinColumn({ name: 'agenda_id' })
  agenda?: Agenda;
  @IntegerColumn() position!: number;
  /** The item itself, which its visits to other meetings share. */
  @TextColumn() itemId!: string;
  /** The standing item it came from, by value: a template may change. */
  @OptionalText() standingItemId!: string | null;
  /** The item of the work programme it was planned as, by value: the programme keeps its own course. */
  @OptionalText() programmeItemId!: string | null;
  /** The day it came onto this agenda, by the council's clock; null where nobody wrote it down. */
  @OptionalText() addedOn!: string | null;
  /** The meeting from whose draft agenda it was moved here. */
  @OptionalText() movedFromId!: string | null;
  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'moved_from_id' })
  movedFrom?: Meeting | null;
  @WordColumn('ck_agenda_entries_kind', ENTRY_KINDS) kind!: (typeof ENTRY_KINDS)[number];
  @TextColumn() title!: string;
  /** What the public reads where the title itself would disclose too much. */
  @OptionalText() publicTitle!: string | null;
  @WordColumn('ck_agenda_entries_purpose', PURPOSES, { nullable: true })
  purpose!: Purpose | null;
  /** The presenter's line as printed, such as `Terri Roche, Director of Public Health, to report`. */
  @OptionalText() presenter!: string | null;
  /** The officer named on the entry, who may open its papers. */
  @OptionalText() officerId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'officer_id' })
  officer?: Person | null;
  @WordColumn('ck_agenda_entries_paper_expectation', PAPER_EXPECTATIONS)
  paperExpectation!: (typeof PAPER_EXPECTATIONS)[number];
  /** Text printed below the title: the exclusion resolution, or a note. */
  @OptionalText() wording!: string | null;
  /** Null for a sub-heading. */
  @WordColumn('ck_agenda_entries_how_minuted', HOW_MINUTED, { nullable: true }) howMinuted!: HowMinuted | null;
  /** What a clerk wrote instead of the calendar's own lines; null while the next meetings follow the calendar. */
  @OptionalText() meetingsText!: string | null;
  /** Who presides and took it as urgent, with the special circumstances and why it could not wait: all three or none. */
  @OptionalText() urgentRuledBy!: string | null;
  @OptionalText() urgentCircumstances!: string | null;
  @OptionalText() urgentWhyNow!: string | null;
  /** ISO UTC text by the council's clock; null while it stands. */
  @OptionalText() withdrawnAt!: string | null;
  @OptionalText() withdrawalReason!: string | null;
  @IntegerColumn() version!: number;
}
