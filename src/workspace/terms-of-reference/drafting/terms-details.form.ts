import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

const MOST_MEMBERS = 500;

/** What a version says beside its text; each blank is left to the panel's settings. */
export class TermsDetailsForm {
  @ApiProperty()
  @Length(2, 200, { message: 'Enter the title of the terms of reference, up to 200 characters' })
  title!: string;

  /** The version that this one supersedes; absent for the first. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the version that this one supersedes' })
  supersedesId?: string;

  @ApiProperty({ required: false, example: 4 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the quorum as a whole number, like 4, or leave it blank' })
  @Min(1, { message: 'Enter a quorum of 1 or more, or leave it blank' })
  @Max(MOST_MEMBERS, { message: 'Enter a quorum of 500 or less, or leave it blank' })
  quorum?: number;

  @ApiProperty({ required: false, example: 10 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the largest number of members as a whole number, like 10, or leave it blank' })
  @Min(1, { message: 'Enter 1 member or more, or leave it blank' })
  @Max(MOST_MEMBERS, { message: 'Enter 500 members or less, or leave it blank' })
  maximumMembers?: number;

  @ApiProperty({ required: false, example: 'Every two months' })
  @IsOptional()
  @MaxLength(200, { message: 'Say how often it meets in up to 200 characters' })
  frequency?: string;

  @ApiProperty({ required: false, example: 'The Advisory Lead Member chairs the panel.' })
  @IsOptional()
  @MaxLength(500, { message: 'Say who is in the chair in up to 500 characters' })
  chairRule?: string;

  @ApiProperty({ required: false, example: '2018-05-18' })
  @IsOptional()
  @IsDay({ message: 'Enter the day of the review, like 18 5 2018, or leave it blank' })
  reviewOn?: string;

  /** Why the rules of meetings change, or by which minute; asked once the version is in force. */
  @ApiProperty({ required: false, example: 'Misprint: the minute says 4 members' })
  @IsOptional()
  @MaxLength(500, { message: 'Say why the rules change in up to 500 characters' })
  reason?: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the details again: this page has no version' })
  version!: number;
}
