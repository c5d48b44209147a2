import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';
import { Agenda } from './agenda.entity.js';

export const ENTRY_KINDS = ['business', 'exclusion', 'next-meetings'] as const;
export const ENTRY_PURPOSES = ['decision', 'discussion', 'information', 'scrutiny'] as const;
export const PAPER_EXPECTATIONS = ['paper', 'verbal', 'none', 'to-follow'] as const;

/** One numbered line of an agenda. */
@Entity('agenda_entries')
@Index(['agendaId', 'position'])
@Index(['officerId'])
export class AgendaEntry {
  @IdColumn() id!: string;
  @TextColumn() agendaId!: string;
  @ManyToOne(() => Agenda, { nullable: false })
  @JoinColumn({ name: 'agenda_id' })
  agenda?: Agenda;
  @IntegerColumn() position!: number;
  @WordColumn('ck_agenda_entries_kind', ENTRY_KINDS) kind!: (typeof ENTRY_KINDS)[number];
  @TextColumn() title!: string;
  /** What the public reads where the title itself would disclose too much. */
  @OptionalText() publicTitle!: string | null;
  @WordColumn('ck_agenda_entries_purpose', ENTRY_PURPOSES, { nullable: true })
  purpose!: (typeof ENTRY_PURPOSES)[number] | null;
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
  @IntegerColumn() version!: number;
}
