import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, MaxLength } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

const TOO_LONG = { message: 'A sentence of the head can have up to 4,000 characters' };

/** The clerk’s own words in place of sentences made from the sheet; one left out is made from it. */
export class HeadForm {
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(4000, TOO_LONG)
  present?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(4000, TOO_LONG)
  alsoPresent?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(4000, TOO_LONG)
  apologies?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(4000, TOO_LONG)
  absent?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(4000, TOO_LONG)
  presidedBy?: string;

  /** The version of the sheet the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the head of the minutes again: this page has no version' })
  version!: number;
}
