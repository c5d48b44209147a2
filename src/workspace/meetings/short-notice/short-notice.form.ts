import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Length } from 'class-validator';
import { IsDay, IsTimeOfDay } from '../../../platform/web/forms/form-rules.js';
import { AsTimeOfDay, AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** When, by whom and why a meeting was called at short notice: all of it, or nothing for one that was not. */
export class ShortNoticeForm {
  @ApiProperty({ required: false, example: '2017-10-19' })
  @IsOptional()
  @IsDay({ message: 'Enter the day of the call as a real date' })
  day?: string;

  /** `HH:MM` */
  @ApiProperty({ required: false, example: '10:00' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time of the call, like 10:00' })
  time?: string;

  @ApiProperty({ required: false, example: 'Councillor G. Watson, chair' })
  @IsOptional()
  @Length(3, 120, { message: 'Say who called it, in 3 to 120 characters' })
  by?: string;

  /** For the public to read. */
  @ApiProperty({ required: false })
  @IsOptional()
  @Length(10, 500, { message: 'Say why, in 10 to 500 characters' })
  because?: string;

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;
}
