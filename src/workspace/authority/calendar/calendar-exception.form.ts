import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import type { CalendarException } from '../calendar-exception.entity.js';

const KINDS = ['bank-holiday', 'closure'] as const;

/** A day that does not count as a clear day here, besides weekends and the usual bank holidays. */
export class CalendarExceptionForm {
  @ApiProperty()
  @IsDay({ message: 'Enter the day, like 8 5 2023' })
  day!: string;

  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS, { message: 'Select whether this is a bank holiday or a day the offices are shut' })
  kind!: CalendarException['kind'];

  @ApiProperty()
  @Length(3, 120, { message: 'Enter what the day is, such as “Coronation”, up to 120 characters' })
  name!: string;
}
