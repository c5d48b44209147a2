import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** A change to a section that minutes propose. */
export class AmendmentForm {
  @ApiProperty({ example: '2(ii)' })
  @Length(1, 40, { message: 'Select the section that it changes' })
  citation!: string;

  @ApiProperty({ example: 'include “care leavers” in (ii)' })
  @Length(2, 2000, { message: 'Enter the change in the words of the minute, up to 2,000 characters' })
  wording!: string;

  @ApiProperty({ example: 'Corporate Parenting Panel' })
  @Length(2, 160, { message: 'Enter the body whose minutes propose it, up to 160 characters' })
  body!: string;

  @ApiProperty({ example: '2017-08-22' })
  @IsDay({ message: 'Enter the day of the meeting that proposed it, like 22 8 2017' })
  meetingDay!: string;

  @ApiProperty({ example: '20' })
  @Length(1, 40, { message: 'Enter the number of the minute, like 20' })
  minuteNumber!: string;
}
