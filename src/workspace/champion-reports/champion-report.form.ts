import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Length } from 'class-validator';
import { IsDay } from '../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../platform/web/forms/form-values.js';

const TEXT = 'Write the report, in 20 to 10,000 characters';

/** A champion reports to the panel. */
export class NewChampionReportForm {
  @ApiProperty({ example: 'Housing: report of the champion' })
  @Length(2, 300, { message: 'Enter the title, up to 300 characters' })
  title!: string;

  @ApiProperty({ example: 'I visited two supported flats in September.' })
  @Length(20, 10_000, { message: TEXT })
  text!: string;

  /** The day on which it is due; absent where it is one more. */
  @ApiProperty({ required: false, example: '2018-02-22' })
  @IsOptional()
  @IsDay({ message: 'Select which report it is from the list' })
  answersOn?: string;

  /** Absent where the clerk is to find a meeting for it. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the meeting from the list' })
  meetingId?: string;
}

export class ChampionReportChangeForm {
  @ApiProperty()
  @Length(20, 10_000, { message: TEXT })
  text!: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the report again: this page has no version' })
  version!: number;
}
