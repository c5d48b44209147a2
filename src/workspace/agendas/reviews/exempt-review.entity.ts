import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { ExemptMarkingRow } from '../exempt-marking.entity.js';

export const REVIEW_OUTCOMES = ['kept', 'releasable'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** What came of looking again at exempt information: kept so until another day, or fit to be released. */
@Entity('exempt_reviews')
@Index(['markingId', 'reviewedAt'])
@Check('ck_exempt_reviews_next', `("outcome" = 'kept') = ("review_on" IS NOT NULL)`)
export class ExemptReview {
  @IdColumn() id!: string;
  @TextColumn() markingId!: string;
  @ManyToOne(() => ExemptMarkingRow, { nullable: false })
  @JoinColumn({ name: 'marking_id' })
  marking?: ExemptMarkingRow;
  /** ISO UTC text by the council's clock. */
  @TextColumn() reviewedAt!: string;
  @TextColumn() reviewedBy!: string;
  @WordColumn('ck_exempt_reviews_outcome', REVIEW_OUTCOMES) outcome!: ReviewOutcome;
  /** Never public: it may give the matter away. */
  @TextColumn() reason!: string;
  /** The day of review that stood before; null where there was none. */
  @OptionalText() dueOn!: string | null;
  /** The next day of review; null once it can be released. */
  @OptionalText() reviewOn!: string | null;
}
