import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { IsTimeOfDay } from '../../../platform/web/forms/form-rules.js';
import { AsList, AsTimeOfDay, AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** One stretch of presence; both blank for none. */
export class PeriodForm {
  @ApiProperty({ required: false, example: '17:40' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time they arrived as hours and minutes, like 17:40' })
  arrived?: string;

  @ApiProperty({ required: false, example: '18:30' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time they left as hours and minutes, like 18:30' })
  left?: string;
}

/** Everything about one line of the sheet beyond whether they attended. */
export class LineForm {
  @ApiProperty({ required: false, type: [PeriodForm] })
  @AsList()
  @ValidateNested({ each: true })
  @Type(() => PeriodForm)
  periods?: PeriodForm[];

  /** The entries they are there for, or sent apologies for; none for all. */
  @ApiProperty({ required: false, type: [String] })
  @IsOptional()
  @AsList()
  @IsString({ each: true })
  entryIds?: string[];

  /** Printed in brackets behind the name. */
  @ApiProperty({ required: false, example: 'Chair of the Overview and Scrutiny Management Board' })
  @IsOptional()
  @MaxLength(200, { message: 'The words behind the name can have up to 200 characters' })
  note?: string;

  /** Of somebody in words only. */
  @ApiProperty({ required: false, example: 'two representatives of the LAC Council' })
  @IsOptional()
  @Length(3, 200, { message: 'Say who they are in 3 to 200 characters' })
  description?: string;

  /** Of a substitute: the line of the member in whose place they attend. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the member from the list' })
  substituteForId?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(300, { message: 'The reason can have up to 300 characters' })
  substituteBecause?: string;

  /** The version of the sheet the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the sheet again: this page has no version' })
  version!: number;
}

export class LineRemovalForm {
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the sheet again: this page has no version' })
  version!: number;
}
