import { Check, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { PAPER_REASONS, type PaperReason } from '../../../domain/summons/summoned-members.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Person } from '../../people/person.entity.js';
import { Summons } from './summons.entity.js';

export const SUMMONS_WAYS = ['electronic', 'paper'] as const;
/** Home is the usual place of residence; an address is another one that the member has given in writing. */
export const SERVICES = ['left-at-home', 'posted-to-home', 'left-at-address', 'posted-to-address'] as const;
export type ServedHow = (typeof SERVICES)[number];

/** How one member of the council is summoned to one meeting, and how a paper reached them. */
@Entity('summons_members')
@Unique(['summonsId', 'personId'])
@Index(['personId'])
@Check('ck_summons_members_authenticated', '("authenticated_by" IS NULL) = ("authenticated_at" IS NULL)')
@Check('ck_summons_members_served', '("served_at" IS NULL) = ("served_how" IS NULL)')
export class SummonsMember {
  @IdColumn() id!: string;
  @TextColumn() summonsId!: string;
  @ManyToOne(() => Summons, { nullable: false })
  @JoinColumn({ name: 'summons_id' })
  summons?: Summons;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** In the order of surnames. */
  @IntegerColumn() position!: number;
  /** As addressed on that day. */
  @TextColumn() name!: string;
  @WordColumn('ck_summons_members_way', SUMMONS_WAYS) way!: (typeof SUMMONS_WAYS)[number];
  /** To which the mail goes, by the consent of that day; null on paper. */
  @OptionalText() address!: string | null;
  @OptionalText() consentedOn!: string | null;
  /** Why it goes out on paper; null for a mail. */
  @WordColumn('ck_summons_members_because', PAPER_REASONS, { nullable: true }) because!: PaperReason | null;
  @OptionalText() withdrawnOn!: string | null;
  /** How, when (ISO UTC text) and by whose record the paper was left or posted; null while it was not. */
  @WordColumn('ck_summons_members_served_how', SERVICES, { nullable: true }) servedHow!: ServedHow | null;
  @OptionalText() servedAt!: string | null;
  @OptionalText() servedBy!: string | null;
  /** Of one who joined after the summons had gone out: who authenticated theirs, and when; else it is the summons' own. */
  @OptionalText() authenticatedBy!: string | null;
  @OptionalText() authenticatedAt!: string | null;
}
