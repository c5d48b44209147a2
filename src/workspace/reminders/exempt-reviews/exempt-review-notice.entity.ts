import { Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, TextColumn } from '../../../platform/database/columns.js';
import { Person } from '../../people/person.entity.js';

/** That somebody was asked whether exempt information can be released; written in the unit that queues the mail. */
@Entity('exempt_review_notices')
@Unique(['markingId', 'personId', 'reviewOn', 'noticeOn'])
export class ExemptReviewNotice {
  @IdColumn() id!: string;
  /** By value: a marking is gone once what it closed is open. */
  @TextColumn() markingId!: string;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** The day of review, which may have been moved since. */
  @TextColumn() reviewOn!: string;
  /** The day that names the notice. */
  @TextColumn() noticeOn!: string;
  @TextColumn() mailKey!: string;
}
