import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Length } from 'class-validator';
import { AsWholeNumber } from '../../../../platform/web/forms/form-values.js';

/** What the public reads of a minute that is wholly private. */
export class SummaryForm {
  @ApiProperty({ type: String })
  @Length(1, 5000, { message: 'Write the summary, up to 5,000 characters' })
  publicSummary!: string;

  /** The version of the minutes the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
