import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsTimeOfDay } from '../../platform/web/forms/form-rules.js';
import { AsList, AsTimeOfDay, AsWholeNumber, AsYesOrNo } from '../../platform/web/forms/form-values.js';

/** As the sheet asks: whoever takes part from elsewhere has a choice of their own. */
export const MARKS = ['expected', 'present', 'remote', 'apologies', 'absent'] as const;
export type Mark = (typeof MARKS)[number];

/** One line of the sheet. */
export class LineMarkForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Open the sheet again: a line of it has no name' })
  id!: string;

  @ApiProperty({ enum: MARKS })
  @IsIn(MARKS, { message: 'Select whether they attended' })
  mark!: Mark;

  /** When they arrived, if after the start. */
  @ApiProperty({ required: false, example: '17:40' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time they arrived as hours and minutes, like 17:40' })
  arrived?: string;

  /** When they left, if before the end. */
  @ApiProperty({ required: false, example: '18:30' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time they left as hours and minutes, like 18:30' })
  left?: string;
}

/** The whole attendance of a meeting; lines left out stay as they are. */
export class SheetForm {
  @ApiProperty({ type: [LineMarkForm] })
  @AsList()
  @ValidateNested({ each: true })
  @Type(() => LineMarkForm)
  people!: LineMarkForm[];

  /** The line of who presides; absent while nobody is recorded. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select who presided from the list' })
  presidedById?: string;

  @ApiProperty({ required: false })
  @AsYesOrNo()
  isBudgetMeeting!: boolean;

  /** `present`: whoever is still expected was there. */
  @ApiProperty({ type: String, required: false, enum: ['present'] })
  @IsOptional()
  @IsString()
  @IsIn(['present'], { message: 'Save the sheet again' })
  rest?: 'present';

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the sheet again: this page has no version' })
  version!: number;
}
