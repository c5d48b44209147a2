import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** Days on which nobody is reminded of a panel's actions, both included. */
export class RecessForm {
  @ApiProperty({ example: 'Summer recess' })
  @Length(3, 120, { message: 'Enter what the recess is called, up to 120 characters' })
  name!: string;

  @ApiProperty({ example: '2017-07-24' })
  @IsDay({ message: 'Enter the first day, like 24 7 2017' })
  from!: string;

  @ApiProperty({ example: '2017-09-01' })
  @IsDay({ message: 'Enter the last day, like 1 9 2017' })
  to!: string;
}
