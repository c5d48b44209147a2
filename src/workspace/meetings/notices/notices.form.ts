import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional } from 'class-validator';
import { IsDay, IsTimeOfDay } from '../../../platform/web/forms/form-rules.js';
import { AsTimeOfDay, AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** When the three acts beside publication on the web were done: a day and a time each, or neither. */
export class NoticesForm {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsDay({ message: 'Enter the day of the notice at the offices as a real date' })
  officeNoticeDay?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time of the notice at the offices, like 09:30' })
  officeNoticeTime?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsDay({ message: 'Enter the day the papers were open to inspection as a real date' })
  inspectionDay?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time the papers were open to inspection, like 09:30' })
  inspectionTime?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsDay({ message: 'Enter the day of the summons as a real date' })
  summonsDay?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time of the summons, like 09:30' })
  summonsTime?: string;

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;
}
