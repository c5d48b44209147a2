import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { AgendaEntry } from './agenda-entry.entity.js';

export const PAPER_KINDS = ['report', 'appendix', 'minutes', 'presentation', 'plan', 'letter'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A document that goes with an entry. */
@Entity('papers')
@Index(['entryId', 'position'])
@Index(['fileHash'])
@Index(['minutesOfId'])
@Unique(['entryId', 'minutesOfId'])
@Index(['sourceHash'])
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
  /** Null where nobody has counted them: in papers taken in before that was done, or that cannot be read. */
  @IntegerColumn({ nullable: true }) pagesWithText!: number | null;
  /** What the paper says, for those who cannot see it: asked for where it is a picture of a text. */
  @OptionalText() description!: string | null;
  /** The Word file it was made from, which is never published. */
  @OptionalText() sourceHash!: string | null;
  @ManyToOne(() => StoredFile, { nullable: true })
  @JoinColumn({ name: 'source_hash' })
  source?: StoredFile | null;
  @OptionalText() sourceName!: string | null;
  /** The meeting whose published draft minutes it is, where it came by itself; null once a clerk gives it another file. */
  @OptionalText() minutesOfId!: string | null;
  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'minutes_of_id' })
  minutesOf?: Meeting | null;
  @TextColumn() addedAt!: string;
  @IntegerColumn() version!: number;
}

/** Pages without text are pictures, which neither a search nor a screen reader can read. (SI 2018/952.) */
export function isScan({ pageCount, pagesWithText }: Pick<Paper, 'pageCount' | 'pagesWithText'>): boolean {
  return pagesWithText !== null && pagesWithText * 2 < pageCount;
}
