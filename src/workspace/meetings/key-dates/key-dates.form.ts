import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** The days that lead to a meeting; one left out is computed. */
export class KeyDatesForm {
  @ApiProperty({ required: false, example: '2017-09-25' })
  @IsOptional()
  @IsDay({ message: 'Enter the day of agenda setting as a real date' })
  agendaSettingOn?: string;

  @ApiProperty({ required: false, example: '2017-10-09' })
  @IsOptional()
  @IsDay({ message: 'Enter the deadline for reports as a real date' })
  reportDeadlineOn?: string;

  @ApiProperty({ required: false, example: '2017-10-12' })
  @IsOptional()
  @IsDay({ message: 'Enter the day of the chair’s clearance as a real date' })
  chairsClearanceOn?: string;

  @ApiProperty({ required: false, example: '2017-10-16' })
  @IsOptional()
  @IsDay({ message: 'Enter the day of publication as a real date' })
  publicationOn?: string;

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;
}
