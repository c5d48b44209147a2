import { Check, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { Recommendation } from '../recommendation.entity.js';

/** One body that a recommendation was made to, and by when it owes a reply. */
@Entity('recommended_bodies')
@Unique(['recommendationId', 'name'])
@Index('ix_recommended_bodies_open', ['sortReplyDueOn', 'id'], { where: '"reported_back_on" IS NULL' })
@Check('ck_recommended_bodies_sent', '("sent_on" IS NULL) = ("sent_by" IS NULL)')
@Check(
  'ck_recommended_bodies_notice',
  '"notice_on" IS NULL OR ("received_on" IS NOT NULL AND "reply_due_on" IS NOT NULL)',
)
@Check('ck_recommended_bodies_reported', '("reported_back_on" IS NULL) = ("reported_back_at" IS NULL)')
export class RecommendedBody {
  @IdColumn() id!: string;
  @TextColumn() recommendationId!: string;
  @ManyToOne(() => Recommendation, { nullable: false })
  @JoinColumn({ name: 'recommendation_id' })
  recommendation?: Recommendation;
  /** Such as `Cabinet`. As private as the recommendation. */
  @TextColumn() name!: string;
  @OptionalText() sentOn!: string | null;
  /** In words: a post or a name. */
  @OptionalText() sentBy!: string | null;
  @OptionalText() receivedOn!: string | null;
  /** The day on which the body received a notice under LGA 2000, s.9FE; null where none was given. */
  @OptionalText() noticeOn!: string | null;
  /** By the notice, or as the panel set it. */
  @OptionalText() replyDueOn!: string | null;
  /** `replyDueOn`, or a day behind every other. */
  @TextColumn() sortReplyDueOn!: string;
  /** The meeting that was told of the reply, and at which minute. */
  @OptionalText() reportedBackOn!: string | null;
  @OptionalText() reportedBackAt!: string | null;
  @IntegerColumn() version!: number;
}
