import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CLAUSE_LEVELS, type ClauseLevel } from '../../../domain/minutes/clause.js';
import { CLAUSE_MARKS, type ClauseMark } from '../../../domain/minutes/clause-marks.js';
import { AsList, AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** A clause with what it sets going. */
export class ClauseForm {
  /** Absent for a new one. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Open the minute again: its clauses did not arrive whole' })
  id?: string;

  /** 0 for `(1) That …`, 1 for a sub-clause, 2 for what stands beneath that. */
  @ApiProperty({ required: false, enum: CLAUSE_LEVELS })
  @AsWholeNumber()
  @IsOptional()
  @IsIn(CLAUSE_LEVELS, { message: 'Select where the clause stands' })
  level?: ClauseLevel;

  /** Markdown; several that are numbered, as pasted from Word, become clauses of their own. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(100_000, { message: 'A clause can have up to 100,000 characters' })
  text?: string;

  @ApiProperty({ required: false, enum: CLAUSE_MARKS, isArray: true })
  @AsList()
  @IsIn(CLAUSE_MARKS, { each: true, message: 'Select what the clause is from the list' })
  marks!: ClauseMark[];

  /** Who is to do it, in words. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The owner can have up to 200 characters' })
  owner?: string;

  /** By when, in words. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The due date can have up to 200 characters' })
  due?: string;

  /** What may be said of a private clause. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The public label can have up to 200 characters' })
  publicLabel?: string;
}
