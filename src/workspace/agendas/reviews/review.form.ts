import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { REVIEW_OUTCOMES, type ReviewOutcome } from './exempt-review.entity.js';

/** Whether what is exempt is kept so, or can be released. */
export class ReviewForm {
  @ApiProperty({ enum: REVIEW_OUTCOMES })
  @IsIn(REVIEW_OUTCOMES, { message: 'Select whether it is kept exempt or can be released' })
  outcome!: ReviewOutcome;

  /** The next day of review, where it is kept exempt. */
  @ApiProperty({ required: false, example: '2018-10-01' })
  @IsOptional()
  @IsDay({ message: 'The next review date must be a real date, such as 1 10 2018' })
  reviewOn?: string;

  @ApiProperty({ example: 'The contract has been signed and its terms are public' })
  @Length(10, 2000, { message: 'Say why, in 10 to 2,000 characters' })
  reason!: string;

  /** Of the marking, as the person saw it. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the review again: this page has no version' })
  version!: number;
}
