import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { AsWholeNumber } from '../../platform/web/forms/form-values.js';

const REPORTS = 'Enter after how many months they report each time, from 1 to 24, or leave it blank';

/** By which minute somebody was appointed, and how often they report. */
export class AppointmentTermsForm {
  @ApiProperty({ required: false, example: 'CPP 20(2) 2017/18' })
  @IsOptional()
  @MaxLength(200, { message: 'The minute can have up to 200 characters' })
  appointingMinute?: string;

  /** How often they report to the panel; absent where nobody has said. */
  @ApiProperty({ required: false, example: 6 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: REPORTS })
  @Min(1, { message: REPORTS })
  @Max(24, { message: REPORTS })
  reportEveryMonths?: number;
}

/** The same of somebody who is appointed already. What is left out is taken away. */
export class AppointmentChangeForm extends AppointmentTermsForm {
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open it again: this page has no version' })
  version!: number;
}
