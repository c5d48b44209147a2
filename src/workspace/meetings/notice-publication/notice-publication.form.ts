import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** The answer to "publish this?". */
export class NoticePublicationForm {
  /** Of the meeting as it was shown: nobody publishes what they have not seen. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;

  /** Why it is published with fewer clear days than are required, for the audit trail; asked of such a notice only. */
  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'The reason can have up to 1,000 characters' })
  reason?: string;

  /** The same, as the public may read it; absent to say only how many clear days there were. */
  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Length(10, 300, { message: 'What the public reads of the delay can have 10 to 300 characters' })
  lateBecause?: string;
}
