import { Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Minutes } from '../minutes.entity.js';

export const RELEASE_KINDS = ['decisions', 'draft-minutes', 'approved-minutes'] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];

/** What of minutes is to go out, frozen as the public will read it: its documents are made from it and nothing else. */
@Entity('minutes_releases')
@Unique(['minutesId', 'number'])
export class MinutesRelease {
  @IdColumn() id!: string;
  @TextColumn() minutesId!: string;
  @ManyToOne(() => Minutes, { nullable: false })
  @JoinColumn({ name: 'minutes_id' })
  minutes?: Minutes;
  /** 1 for the first. */
  @IntegerColumn() number!: number;
  @WordColumn('ck_minutes_releases_kind', RELEASE_KINDS) kind!: ReleaseKind;
  /** The content of the publication as JSON text. */
  @TextColumn() content!: string;
  /** By the council's clock, ISO UTC text. */
  @TextColumn() frozenAt!: string;
  @TextColumn() frozenBy!: string;
  /** Null until it is public, and for one that was given up. */
  @OptionalText() publishedAt!: string | null;
  /** When what was published of it was withdrawn. */
  @OptionalText() withdrawnAt!: string | null;
}
