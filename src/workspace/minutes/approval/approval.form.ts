import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { APPROVAL_OUTCOMES, type ApprovalOutcome } from '../../../domain/minutes/approval.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** One correction; blank ones are left out. */
export class CorrectionForm {
  /** Id of the minute, or absent for the sentences above the first one. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select where the words stand' })
  minuteId?: string;

  /** The words as they stand. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(5000, { message: 'The words to correct can have up to 5,000 characters' })
  oldText?: string;

  /** Absent to take the old ones out. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(5000, { message: 'The new words can have up to 5,000 characters' })
  newText?: string;
}

/** What a later meeting did with the minutes. */
export class ApprovalForm {
  /** Id of the minute of the later meeting whose resolution does it. */
  @ApiProperty()
  @IsUUID('all', { message: 'Select the minute that approves them' })
  approvingMinuteId!: string;

  @ApiProperty({ enum: APPROVAL_OUTCOMES })
  @IsIn(APPROVAL_OUTCOMES, { message: 'Select what the meeting did' })
  outcome!: ApprovalOutcome;

  @ApiProperty({ required: false, type: [CorrectionForm] })
  @IsOptional()
  @IsArray({ message: 'Open the page again: the corrections did not arrive whole' })
  @ArrayMaxSize(100, { message: 'Up to 100 corrections can be made' })
  @ValidateNested({ each: true })
  @Type(() => CorrectionForm)
  corrections?: CorrectionForm[];

  /** The version of the minutes the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
