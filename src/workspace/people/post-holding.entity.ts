import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Person } from './person.entity.js';
import { Post } from './post.entity.js';

/** Somebody's time in a post. */
@Entity('post_holdings')
@Index(['postId'])
@Index(['personId'])
@Check('ck_post_holdings_days', '"from_day" IS NULL OR "to_day" IS NULL OR "to_day" >= "from_day"')
export class PostHolding {
  @IdColumn() id!: string;
  @TextColumn() postId!: string;
  @ManyToOne(() => Post, { nullable: false })
  @JoinColumn({ name: 'post_id' })
  post?: Post;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** The first day; null where it was not recorded. */
  @OptionalText({ name: 'from_day' }) from!: string | null;
  /** The last day, included; null while it is held. */
  @OptionalText({ name: 'to_day' }) to!: string | null;
  @IntegerColumn() version!: number;
}
