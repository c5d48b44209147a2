import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { AsList, AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** Who presided for one entry; nobody named for whoever presided over the meeting. */
export class PresidingForm {
  @ApiProperty()
  @IsString({ message: 'Open the page again: an item has no name' })
  entryId!: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select who presided from the list' })
  attendanceId?: string;
}

export class PresidingsForm {
  @ApiProperty({ type: [PresidingForm] })
  @AsList()
  @ValidateNested({ each: true })
  @Type(() => PresidingForm)
  presidings!: PresidingForm[];

  /** The version of the sheet the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
