import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Length } from 'class-validator';
import { NAMED_DAY_KINDS } from '../../../domain/calendar/named-day.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import type { CalendarException } from '../calendar-exception.entity.js';

/** Days that are not like others here, besides weekends and the usual bank holidays. */
export class CalendarExceptionForm {
  @ApiProperty()
  @IsDay({ message: 'Enter the day, like 8 5 2023' })
  day!: string;

  /** Both included; absent for a single day. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsDay({ message: 'Enter the last day as a real date, like 1 9 2023, or leave it blank' })
  lastDay?: string;

  @ApiProperty({ enum: NAMED_DAY_KINDS })
  @IsIn(NAMED_DAY_KINDS, { message: 'Select whether this is a bank holiday, a closure of the offices or a recess' })
  kind!: CalendarException['kind'];

  @ApiProperty()
  @Length(3, 120, { message: 'Enter what the day is, such as “Coronation”, up to 120 characters' })
  name!: string;
}
