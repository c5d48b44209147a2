import { Entity, Index, JoinColumn, ManyToOne, OneToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { StoredFile } from '../../../platform/files/stored-file.entity.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { Minutes } from '../minutes.entity.js';

export const SIGNING_MANNERS = ['by-hand', 'electronically'] as const;
export type SigningManner = (typeof SIGNING_MANNERS)[number];

/** Who presided at the meeting that approved the minutes, and signed them there (LGA 1972, Sch 12 para 41(1)). */
@Entity('signatures')
@Index(['meetingId'])
@Index(['scanHash'])
export class Signature {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) minutesId!: string;
  @OneToOne(() => Minutes, { nullable: false })
  @JoinColumn({ name: 'minutes_id' })
  minutes?: Minutes;
  /** At which they were signed. */
  @TextColumn() meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  /** As printed. */
  @TextColumn() signedBy!: string;
  @TextColumn() signedOn!: string;
  @WordColumn('ck_signatures_manner', SIGNING_MANNERS) manner!: SigningManner;
  /** The signed paper, where it was scanned. */
  @OptionalText() scanHash!: string | null;
  @ManyToOne(() => StoredFile, { nullable: true })
  @JoinColumn({ name: 'scan_hash' })
  scan?: StoredFile | null;
  @TextColumn() recordedAt!: string;
  @TextColumn() recordedBy!: string;
}
