import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Action } from '../../actions/action.entity.js';
import { Person } from '../../people/person.entity.js';

export const REQUEST_KINDS = ['more-time', 'not-mine'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Met by what the clerk did, declined with a reason, or of no use any more because the action moved on. */
export const REQUEST_OUTCOMES = ['met', 'declined', 'overtaken'] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** What somebody asked for by the link in a mail; it waits for the clerk, or the chair as well. */
@Entity('owner_requests')
@Index(['actionId', 'askedAt'])
@Index(['personId'])
@Index('ix_owner_requests_open', ['askedAt', 'id'], { where: '"settled_at" IS NULL' })
@Check('ck_owner_requests_settled', '("settled_at" IS NULL) = ("outcome" IS NULL)')
@Check('ck_owner_requests_declined', `"outcome" IS NULL OR "outcome" <> 'declined' OR "reply" IS NOT NULL`)
export class OwnerRequest {
  @IdColumn() id!: string;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  @WordColumn('ck_owner_requests_kind', REQUEST_KINDS) kind!: RequestKind;
  /** Why, or whose it is in their view. As private as the action itself. */
  @TextColumn() text!: string;
  /** The new date they ask for. */
  @OptionalText() wishedFor!: string | null;
  @TextColumn() askedOn!: string;
  /** ISO UTC text by the council's clock, as `settledAt`. */
  @TextColumn() askedAt!: string;
  @OptionalText() settledAt!: string | null;
  @OptionalText() settledBy!: string | null;
  @WordColumn('ck_owner_requests_outcome', REQUEST_OUTCOMES, { nullable: true }) outcome!: RequestOutcome | null;
  /** Why it was declined. As private as the action itself. */
  @OptionalText() reply!: string | null;
}
