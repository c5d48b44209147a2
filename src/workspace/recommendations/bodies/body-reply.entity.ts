import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { REPLY_KINDS, type ReplyKind } from '../../../domain/recommendations/reply-kinds.js';
import { IdColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { RecommendedBody } from './recommended-body.entity.js';

/** What a body said to a recommendation. Never changed: a body that says something else has replied again. */
@Entity('body_replies')
@Index(['bodyId', 'on', 'id'])
export class BodyReply {
  @IdColumn() id!: string;
  @TextColumn() bodyId!: string;
  @ManyToOne(() => RecommendedBody, { nullable: false })
  @JoinColumn({ name: 'body_id' })
  body?: RecommendedBody;
  @WordColumn('ck_body_replies_kind', REPLY_KINDS) kind!: ReplyKind;
  @TextColumn({ name: 'on_day' }) on!: string;
  /** What the body says it will do. */
  @OptionalText() proposedAction!: string | null;
  @OptionalText() reasons!: string | null;
  @TextColumn() recordedBy!: string;
  /** ISO UTC text by the council's clock. */
  @TextColumn() recordedAt!: string;
}
