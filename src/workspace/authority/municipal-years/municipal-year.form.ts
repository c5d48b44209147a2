import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** A year of the council by its two days, both included. */
export class MunicipalYearForm {
  @ApiProperty()
  @IsDay({ message: 'Enter the first day, that of the annual meeting, like 19 5 2017' })
  startsOn!: string;

  @ApiProperty()
  @IsDay({ message: 'Enter the last day, the one before the next annual meeting, like 17 5 2018' })
  endsOn!: string;
}

/** The annual meeting was moved: new days for a year, with the ones the person saw. */
export class ChangedYearForm extends MunicipalYearForm {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  seenStartsOn?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  seenEndsOn?: string;
}
