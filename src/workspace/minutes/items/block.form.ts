import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { BLOCK_KINDS, type BlockKind } from '../../../domain/minutes/block-kinds.js';
import { AsAnswer } from '../../../platform/web/forms/form-values.js';
import { ClauseForm } from './clause.form.js';
import { ResolutionForm } from './resolution.form.js';

/** A minute of two hundred pages is about a million characters; one block of it stays below this. */
export const LONGEST_BLOCK = 1_000_000;

/** One piece of a minute; its kind says which of the rest counts. */
export class BlockForm extends ResolutionForm {
  /** Absent for a new one. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Open the minute again: its text did not arrive whole' })
  id?: string;

  @ApiProperty({ enum: BLOCK_KINDS })
  @IsIn(BLOCK_KINDS, { message: 'Open the minute again: its text did not arrive whole' })
  kind!: BlockKind;

  /** Markdown. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(LONGEST_BLOCK, { message: 'Split this text: it can have up to 1,000,000 characters' })
  text?: string;

  /** Absent for what the minute is: private where its agenda entry is marked. Who came and went is public. */
  @ApiProperty({ required: false })
  @AsAnswer()
  @IsOptional()
  @IsBoolean({ message: 'Select whether the public may read this' })
  isPrivate?: boolean;

  /** Of a resolution its clauses, of narrative its marked sentences. */
  @ApiProperty({ required: false, type: [ClauseForm] })
  @IsOptional()
  @IsArray({ message: 'Open the minute again: its clauses did not arrive whole' })
  @ArrayMaxSize(200, { message: 'A resolution can have up to 200 clauses' })
  @ValidateNested({ each: true })
  @Type(() => ClauseForm)
  clauses?: ClauseForm[];
}
