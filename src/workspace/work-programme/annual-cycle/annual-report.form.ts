import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { type Purpose, PURPOSES } from '../../../domain/agendas/purposes.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { AUTHOR } from '../programme-item.form.js';

/** A report that comes each year. */
export class AnnualReportForm {
  @ApiProperty({ example: 'Annual report of the Independent Reviewing Officers' })
  @Length(2, 300, { message: 'Enter the title of the report, up to 300 characters' })
  title!: string;

  /** 1 to 12. */
  @ApiProperty({ example: 9 })
  @AsWholeNumber()
  @IsInt({ message: 'Select the month from which it is due' })
  @Min(1, { message: 'Select the month from which it is due' })
  @Max(12, { message: 'Select the month from which it is due' })
  month!: number;

  @ApiProperty({ required: false, enum: PURPOSES })
  @IsOptional()
  @IsIn(PURPOSES, { message: 'Select what the report is for' })
  purpose?: Purpose;

  /** Left out for a report that no statute asks for. */
  @ApiProperty({ required: false, example: 'Children Act 1989, s.25B' })
  @IsOptional()
  @MaxLength(300, { message: 'Enter the statute or guidance in up to 300 characters' })
  statute?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @Matches(AUTHOR, { message: 'Select the author from the list' })
  author?: string;

  /** The version the person saw; left out for a new report. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Open the report again: this page has no version' })
  version?: number;
}

export class AnnualReportEndingForm {
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the report again: this page has no version' })
  version!: number;
}
