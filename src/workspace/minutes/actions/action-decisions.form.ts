import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ACTION_DECISIONS, type ActionDecisionWord } from '../../../domain/actions/action-decisions.js';
import { AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

/** What is decided about one action; without a decision nothing is yet. */
export class ActionDecisionForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Open the page again: its actions did not arrive whole' })
  actionId!: string;

  @ApiProperty({ required: false, enum: ACTION_DECISIONS })
  @IsOptional()
  @IsIn(ACTION_DECISIONS, { message: 'Select what was decided from the list' })
  decision?: ActionDecisionWord;

  /** What was said of it, in words that can stand in the minutes. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'What was said can have up to 2,000 characters' })
  text?: string;

  /** A day in words, such as `24 October 2017` or `to the next meeting`, or as `2017-10-24`. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The new date can have up to 200 characters' })
  newDue?: string;

  /** Whether it is printed at the end of the minute. */
  @ApiProperty()
  @AsYesOrNo()
  prints!: boolean;
}

/** What a minute says of outstanding actions, whole. */
export class ActionDecisionsForm {
  @ApiProperty({ type: [ActionDecisionForm] })
  @IsOptional()
  @IsArray({ message: 'Open the page again: its actions did not arrive whole' })
  @ArrayMaxSize(500, { message: 'One minute can deal with up to 500 actions' })
  @ValidateNested({ each: true })
  @Type(() => ActionDecisionForm)
  decisions?: ActionDecisionForm[];

  /** The version of the minute the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
