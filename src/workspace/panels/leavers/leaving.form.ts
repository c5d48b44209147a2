import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

export const SEATS_AFTER = ['vacant', 'removed'] as const;

/** Somebody leaves the council: everything they have with it ends together. */
export class LeavingForm {
  @ApiProperty({ example: '2018-05-03' })
  @IsDay({ message: 'Enter the last day, like 3 5 2018' })
  lastDay!: string;

  @ApiProperty({ example: 'Did not stand again' })
  @Length(3, 200, { message: 'Enter why they leave, in 3 to 200 characters' })
  reason!: string;

  /** Whether each seat stays on its panel as a vacancy, or goes. */
  @ApiProperty({ enum: SEATS_AFTER })
  @IsIn(SEATS_AFTER, { message: 'Select what happens to their seats' })
  seats!: (typeof SEATS_AFTER)[number];

  /** The version of the person that was seen. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
