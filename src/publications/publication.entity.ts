import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../platform/database/columns.js';
import { Withdrawal } from './withdrawal.entity.js';

export const PUBLICATION_KINDS = [
  'authority',
  'panel',
  'agenda',
  'person',
  'meeting-notice',
  'decisions',
  'draft-minutes',
  'approved-minutes',
  'terms-of-reference',
  'champion-register',
  'recommendations',
] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** An immutable, numbered snapshot of something made public, chained to the one before by its hash. */
@Entity('publications')
@Unique(['kind', 'subjectId', 'edition'])
@Index(['address', 'edition'])
@Index(['kind', 'day', 'id'])
@Index(['supersedesId'])
@Index(['withdrawalId'])
export class Publication {
  @IdColumn() id!: string;
  /** Its number in the chain, from 1 without gaps. */
  @IntegerColumn({ unique: true }) sequence!: number;
  @WordColumn('ck_publications_kind', PUBLICATION_KINDS) kind!: PublicationKind;
  /** The id of the record it shows; opaque here, because the public side knows no feature. */
  @TextColumn() subjectId!: string;
  /** 1 for the first publication of its subject, counting on with each that supersedes it. */
  @IntegerColumn() edition!: number;
  /** Its public address without the leading slash, such as `panels/corporate-parenting/meetings/2017-10-24`. */
  @TextColumn() address!: string;
  /** Folded, by which lists file and find it, outside of what is hashed; null where that is the address. */
  @OptionalText() filedUnder!: string | null;
  /** The day it is about: of the meeting, or of publication. */
  @TextColumn() day!: string;
  @IntegerColumn() contentSchema!: number;
  /** JSON text, exactly as hashed. */
  @TextColumn() content!: string;
  /** By the council's clock, ISO UTC text. */
  @TextColumn() publishedAt!: string;
  /** Account id. */
  @TextColumn() publishedBy!: string;
  @OptionalText() supersedesId!: string | null;
  @ManyToOne(() => Publication, { nullable: true })
  @JoinColumn({ name: 'supersedes_id' })
  supersedes?: Publication | null;
  /** Outside of what is hashed: that it was withdrawn changes nothing of what it said. Null while it stands. */
  @OptionalText() withdrawalId!: string | null;
  @ManyToOne(() => Withdrawal, { nullable: true })
  @JoinColumn({ name: 'withdrawal_id' })
  withdrawal?: Withdrawal | null;
  @TextColumn({ unique: true }) previousHash!: string;
  @TextColumn({ unique: true }) hash!: string;
}
