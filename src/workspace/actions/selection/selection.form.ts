import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsList } from '../../../platform/web/forms/form-values.js';

/** As many as stand on two pages of the tracker. */
export const MOST_SELECTED = 200;

/** The actions that were ticked, each as the person saw it. */
export class SelectionForm {
  /** Each an id and a version, such as `0192…:3`. */
  @ApiProperty({ type: [String] })
  @AsList()
  @IsString({ each: true })
  @ArrayMinSize(1, { message: 'Select at least one action' })
  @ArrayMaxSize(MOST_SELECTED, { message: `Select up to ${MOST_SELECTED} actions at a time` })
  @Matches(/^[0-9a-f-]{36}:\d{1,9}$/, { each: true, message: 'Select the actions again' })
  actions!: string[];
}

/** Gives them all to one owner, or one due date, or both. */
export class SelectionChangeForm extends SelectionForm {
  /** `person:` or `post:` with an id; absent to leave the owners as they are. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(100, { message: 'Select the owner from the list' })
  owner?: string;

  /** Absent to leave the dates as they are. */
  @ApiProperty({ required: false, example: '2017-10-16' })
  @IsOptional()
  @IsDay({ message: 'Enter the due date as a real date, like 16 10 2017' })
  dueOn?: string;

  @ApiProperty()
  @Length(3, 2000, { message: 'Say why, in 3 to 2,000 characters' })
  reason!: string;

  /** Needed with a due date. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'Who approved it can have up to 200 characters' })
  approvedBy?: string;
}
