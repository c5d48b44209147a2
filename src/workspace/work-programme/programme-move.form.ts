import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { AsWholeNumber } from '../../platform/web/forms/form-values.js';

/** To another meeting. */
export class ProgrammeMoveForm {
  /** Left out to take it off its meeting, until another is fixed. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the meeting from the list' })
  meetingId?: string;

  /** Asked where the item slips. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(500, { message: 'Say why it moves in up to 500 characters' })
  reason?: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the item again: this page has no version' })
  version!: number;
}

/** It is no longer wanted. */
export class ProgrammeDropForm {
  @ApiProperty()
  @Length(2, 500, { message: 'Say why the item is no longer wanted, in up to 500 characters' })
  reason!: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the item again: this page has no version' })
  version!: number;
}
