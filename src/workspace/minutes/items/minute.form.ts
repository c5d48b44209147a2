import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { BlockForm } from './block.form.js';

/** A number that stood in the texts when the page was drawn, and which minute it meant. */
export class CitedForm {
  @ApiProperty({ example: '20' })
  @Length(1, 40, { message: 'Open the minute again: this page does not say what it cites' })
  number!: string;

  @ApiProperty()
  @IsUUID('all', { message: 'Open the minute again: this page does not say what it cites' })
  id!: string;
}

/** A minute as its page saves it: whole, with its blocks in order. */
export class MinuteForm {
  @ApiProperty()
  @Length(1, 300, { message: 'Enter the heading, up to 300 characters' })
  heading!: string;

  /** What the public reads instead of the heading; absent where the heading itself may be read. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(300, { message: 'The heading for the public can have up to 300 characters' })
  publicHeading?: string;

  /** What the public reads where the minute is private (LGA 1972, s.100C(2)). */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(10_000, { message: 'The summary for the public can have up to 10,000 characters' })
  publicSummary?: string;

  @ApiProperty({ required: false, type: [BlockForm] })
  @IsOptional()
  @IsArray({ message: 'Open the minute again: its text did not arrive whole' })
  @ArrayMaxSize(500, { message: 'Split this minute: it can have up to 500 pieces' })
  @ValidateNested({ each: true })
  @Type(() => BlockForm)
  blocks?: BlockForm[];

  @ApiProperty({ required: false, type: [CitedForm] })
  @IsOptional()
  @IsArray({ message: 'Open the minute again: this page does not say what it cites' })
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CitedForm)
  cited?: CitedForm[];

  /** What to do with the blocks besides saving them, such as `up:` and the id of one; see `arranged`. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(80)
  then?: string;

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the minute again: this page has no version' })
  version!: number;
}
