import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { AgendaEntry } from './agenda-entry.entity.js';

export const PAPER_KINDS = ['report', 'appendix', 'minutes', 'presentation', 'plan', 'letter'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A document that goes with an entry. */
@Entity('papers')
@Index(['entryId', 'position'])
@Index(['fileHash'])
export class Paper {
  @IdColumn() id!: string;
  @TextColumn() entryId!: string;
  @ManyToOne(() => AgendaEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: AgendaEntry;
  @IntegerColumn() position!: number;
  @WordColumn('ck_papers_kind', PAPER_KINDS) kind!: PaperKind;
  @TextColumn() title!: string;
  @OptionalText() author!: string | null;
  /** The list that LGA 1972 s.100D asks of a report, one per line, or `None`. */
  @OptionalText() backgroundPapers!: string | null;
  @TextColumn() fileHash!: string;
  @ManyToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_hash' })
  file?: StoredFile;
  @TextColumn() fileName!: string;
  @IntegerColumn() byteSize!: number;
  @IntegerColumn() pageCount!: number;
  @TextColumn() addedAt!: string;
  @IntegerColumn() version!: number;
}
