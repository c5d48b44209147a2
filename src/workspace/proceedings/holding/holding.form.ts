import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

export const OUTCOMES = ['held', 'inquorate'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** That a meeting took place, or could not for want of a quorum. */
export class HoldingForm {
  @ApiProperty({ enum: OUTCOMES })
  @IsIn(OUTCOMES, { message: 'Select whether the meeting was held' })
  outcome!: Outcome;

  /** The version of the meeting the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;
}

/** That it is not known yet after all. */
export class HoldingRemovalForm {
  /** The version of the meeting the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;
}
