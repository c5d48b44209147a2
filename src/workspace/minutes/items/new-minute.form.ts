import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Length, ValidateIf } from 'class-validator';

/** A minute to begin: of an agenda entry, or of something that was not on the agenda. */
export class NewMinuteForm {
  /** May be left out for an entry: its title is taken then. */
  @ApiProperty({ required: false })
  @ValidateIf(({ heading, entryId }: NewMinuteForm) => heading !== undefined || entryId === undefined)
  @Length(1, 300, { message: 'Enter the heading, up to 300 characters' })
  heading?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the item from the list' })
  entryId?: string;

  /** Id of the minute it comes behind; absent for the end. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select where the minute stands' })
  after?: string;
}
