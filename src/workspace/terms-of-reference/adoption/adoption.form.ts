import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Length, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** By which minute a version was adopted, and from when it applies. */
export class AdoptionForm {
  @ApiProperty({ example: '2017-10-24' })
  @IsDay({ message: 'Enter the day on which it was adopted, like 24 10 2017' })
  adoptedOn!: string;

  @ApiProperty({ example: 'Corporate Parenting Panel' })
  @Length(2, 160, { message: 'Enter the body that adopted it, up to 160 characters' })
  adoptingBody!: string;

  @ApiProperty({ required: false, example: '27' })
  @IsOptional()
  @MaxLength(40, { message: 'Enter the number of the minute, like 27' })
  adoptingMinute?: string;

  /** Absent while it waits for final sign off. */
  @ApiProperty({ required: false, example: '2018-01-31' })
  @IsOptional()
  @IsDay({ message: 'Enter the day from which it is in force, like 31 1 2018, or leave it blank' })
  inForceFrom?: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open it again: this page has no version' })
  version!: number;
}
