import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { Schedule12AParagraph } from '../../../domain/access/schedule-12a.js';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../../platform/database/columns.js';
import { StoredFile } from '../../../platform/files/stored-file.entity.js';
import { Person } from '../../people/person.entity.js';
import { AgendaEntry } from '../agenda-entry.entity.js';

/** A paper of the item now, sent back with a reason, or overtaken by another that the author sent. */
export const SUBMISSION_OUTCOMES = ['accepted', 'returned', 'replaced'] as const;
export type SubmissionOutcome = (typeof SUBMISSION_OUTCOMES)[number];

/**
 * A report that its author has handed in. It is no paper before the clerk has accepted it, and private until then:
 * nobody has said yet what of it is open.
 */
@Entity('report_submissions')
@Index(['entryId', 'submittedAt'])
@Index(['personId'])
@Index(['fileHash'])
@Index(['sourceHash'])
@Index('ix_report_submissions_waiting', ['submittedAt', 'id'], { where: '"settled_at" IS NULL' })
@Check('ck_report_submissions_settled', '("settled_at" IS NULL) = ("outcome" IS NULL)')
@Check('ck_report_submissions_returned', `"outcome" IS NULL OR "outcome" <> 'returned' OR "reply" IS NOT NULL`)
export class ReportSubmission {
  @IdColumn() id!: string;
  @TextColumn() entryId!: string;
  @ManyToOne(() => AgendaEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: AgendaEntry;
  /** The author. */
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  @TextColumn() title!: string;
  /** One per line, or `None`. */
  @OptionalText() backgroundPapers!: string | null;
  /** Of Part 1 of Schedule 12A, as the author proposes; none where they think it open. */
  @JsonColumn() paragraphs!: Schedule12AParagraph[];
  /** Why it falls under them, in the author's view. */
  @OptionalText() reason!: string | null;
  /** For the clerk only. */
  @OptionalText() note!: string | null;
  @TextColumn() fileHash!: string;
  @ManyToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_hash' })
  file?: StoredFile;
  @TextColumn() fileName!: string;
  @IntegerColumn() byteSize!: number;
  @IntegerColumn() pageCount!: number;
  @IntegerColumn({ nullable: true }) pagesWithText!: number | null;
  /** The Word file it was made from. */
  @OptionalText() sourceHash!: string | null;
  @ManyToOne(() => StoredFile, { nullable: true })
  @JoinColumn({ name: 'source_hash' })
  source?: StoredFile | null;
  @OptionalText() sourceName!: string | null;
  @TextColumn() submittedOn!: string;
  /** ISO UTC text by the council's clock, as `settledAt`. */
  @TextColumn() submittedAt!: string;
  @OptionalText() settledAt!: string | null;
  @OptionalText() settledBy!: string | null;
  @WordColumn('ck_report_submissions_outcome', SUBMISSION_OUTCOMES, { nullable: true })
  outcome!: SubmissionOutcome | null;
  /** Why it was returned. As private as what was handed in. */
  @OptionalText() reply!: string | null;
  /** The paper it became, by value: a draft's papers can be removed. */
  @OptionalText() paperId!: string | null;
}
