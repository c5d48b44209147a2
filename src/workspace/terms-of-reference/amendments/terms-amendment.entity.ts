import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { TermsVersion } from '../terms-version.entity.js';

/** A change that minutes propose to a section, on record until a later version takes it up. */
@Entity('terms_amendments')
@Index(['termsId'])
@Index(['takenUpInId'])
export class TermsAmendment {
  @IdColumn() id!: string;
  /** The version it is to change. */
  @TextColumn() termsId!: string;
  @ManyToOne(() => TermsVersion, { nullable: false })
  @JoinColumn({ name: 'terms_id' })
  terms?: TermsVersion;
  /** The section or its part, as it is cited: `7`, `2(ii)`. */
  @TextColumn() citation!: string;
  /** In the words of the minute: `include “care leavers”`. */
  @TextColumn() wording!: string;
  /** The body whose minute proposes it, on its day, under its number. */
  @TextColumn() body!: string;
  @TextColumn() meetingDay!: string;
  @TextColumn() minuteNumber!: string;
  /** The version that says it; null while none does. */
  @OptionalText() takenUpInId!: string | null;
  @ManyToOne(() => TermsVersion, { nullable: true })
  @JoinColumn({ name: 'taken_up_in_id' })
  takenUpIn?: TermsVersion | null;
}
