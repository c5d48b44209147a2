import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { AsList } from '../../../platform/web/forms/form-values.js';

/** To whom drafted minutes go, and which. */
export class CirculationForm {
  @ApiProperty({ type: [String] })
  @AsList()
  @ArrayMaxSize(50, { message: 'Select up to 50 people' })
  @IsUUID('all', { each: true, message: 'Select the people from the list' })
  personIds!: string[];

  /** Somebody who was not suggested. */
  @ApiProperty({ required: false, type: String })
  @IsOptional()
  @IsUUID('all', { message: 'Select the person from the list' })
  otherPersonId?: string;

  /** Absent for all of them. */
  @ApiProperty({ required: false, type: String })
  @IsOptional()
  @IsUUID('all', { message: 'Select the minute from the list' })
  minuteId?: string;
}
