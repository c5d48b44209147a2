import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../../../platform/database/columns.js';
import { Person } from '../../../people/person.entity.js';
import { Minute } from '../../minute.entity.js';
import { Minutes } from '../../minutes.entity.js';

export const COMMENT_ANSWERS = ['accepted', 'declined'] as const;
export type CommentAnswer = (typeof COMMENT_ANSWERS)[number];

/** What somebody who was sent a drafted minute says to it. May hold private matter. */
@Entity('minute_comments')
@Index(['minutesId', 'answer'])
@Index(['minuteId', 'madeAt'])
@Index(['personId'])
export class MinuteComment {
  @IdColumn() id!: string;
  @TextColumn() minutesId!: string;
  @ManyToOne(() => Minutes, { nullable: false })
  @JoinColumn({ name: 'minutes_id' })
  minutes?: Minutes;
  @TextColumn() minuteId!: string;
  @ManyToOne(() => Minute, { nullable: false })
  @JoinColumn({ name: 'minute_id' })
  minute?: Minute;
  @OptionalText() personId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'person_id' })
  person?: Person | null;
  /** By value, as the account was called on the day. */
  @TextColumn() authorName!: string;
  @TextColumn() text!: string;
  /** The minute was private when this was said, so it stays closed whatever becomes of the minute. */
  @BooleanColumn() isPrivate!: boolean;
  @TextColumn() madeAt!: string;
  /** Null until the clerk has answered, as are the next two. */
  @WordColumn('ck_minute_comments_answer', COMMENT_ANSWERS, { nullable: true }) answer!: CommentAnswer | null;
  @OptionalText() answeredAt!: string | null;
  @OptionalText() answeredBy!: string | null;
  @IntegerColumn() version!: number;
}
