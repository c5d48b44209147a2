import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { EXCLUSIONS, type Exclusion, type Release, RELEASES } from '../../domain/proceedings/private-business.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';

/** How an entry that is not for publication was taken: with the public excluded, or in the open after all. */
@Entity('private_business')
@Index(['meetingId'])
export class PrivateBusiness {
  @IdColumn() id!: string;
  @TextColumn() meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  @TextColumn({ unique: true }) entryId!: string;
  @WordColumn('ck_private_business_exclusion', EXCLUSIONS) exclusion!: Exclusion;
  /** `HH:MM` */
  @OptionalText() publicLeftAt!: string | null;
  @OptionalText() publicReturnedAt!: string | null;
  /** Whether its papers are to be released, where it was taken in the open; null while nobody has said. */
  @WordColumn('ck_private_business_release', RELEASES, { nullable: true }) release!: Release | null;
  @IntegerColumn() version!: number;
}
