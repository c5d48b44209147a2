import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, ValidateIf } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { type Direction, DIRECTIONS } from '../positions.js';

export const AT_THE_START = 'start';
/** Id of an entry, or `start`. */
export const PLACE = /^(start|[0-9a-f-]{36})$/;

/** Where an entry goes: one place further up or down, or behind another. */
export class EntryPositionForm {
  @ApiProperty({ required: false, enum: DIRECTIONS })
  @ValidateIf(({ after }: EntryPositionForm) => after === undefined)
  @IsIn(DIRECTIONS, { message: 'Say whether it goes up or down, or which item it follows' })
  direction?: Direction;

  /** Id of the entry it now follows, or `start`. */
  @ApiProperty({ required: false })
  @IsOptional()
  @Matches(PLACE, { message: 'Say which item it follows' })
  after?: string;

  /** The version of the agenda that the person saw; whoever names another entry has to have seen the same list. */
  @ApiProperty({ required: false })
  @AsWholeNumber()
  @ValidateIf(({ after, version }: EntryPositionForm) => after !== undefined || version !== undefined)
  @IsInt({ message: 'Open the agenda again: this page has no version' })
  version?: number;
}
