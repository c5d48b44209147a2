import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, MaxLength } from 'class-validator';
import { IsDay } from '../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../platform/web/forms/form-values.js';

/** What stands around the entries of an agenda. */
export class AgendaDetailsForm {
  /** Printed above item 1; paragraphs parted by blank lines. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The note must be 2,000 characters or fewer' })
  note?: string;

  @ApiProperty({ required: false, example: '2017-10-16' })
  @IsOptional()
  @IsDay({ message: 'The issue date must be a real date, such as 16 10 2017' })
  issuedOn?: string;

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the agenda again: this page has no version' })
  version!: number;
}
