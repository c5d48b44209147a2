import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CAPACITIES, type Capacity } from '../../../domain/proceedings/attendance-words.js';
import { AsList, AsWholeNumber } from '../../../platform/web/forms/form-values.js';

export const OTHER_STATUSES = ['expected', 'present', 'apologies'] as const;

/** Somebody who comes onto the sheet beside those with a seat: chosen from the registers, or in words. */
export class OtherAttendeesForm {
  /** One on each line; whoever is in the register under that name is found there. */
  @ApiProperty({ required: false, example: 'Ian Thomas\ntwo representatives of the LAC Council' })
  @IsOptional()
  @MaxLength(4000, { message: 'The names can have up to 4,000 characters' })
  names?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the person from the list' })
  personId?: string;

  /** Printed without the name of its holder: `the Deputy Strategic Director`. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the post from the list' })
  postId?: string;

  /** Absent for what they are in the register. */
  @ApiProperty({ enum: CAPACITIES, required: false })
  @IsOptional()
  @IsIn(CAPACITIES, { message: 'Select as what they attended' })
  capacity?: Capacity;

  @ApiProperty({ enum: OTHER_STATUSES })
  @IsIn(OTHER_STATUSES, { message: 'Select whether they attended or sent apologies' })
  status!: (typeof OTHER_STATUSES)[number];

  /** The line of the member in whose place they attend. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the member from the list' })
  substituteForId?: string;

  /** Why somebody without a substitute’s seat may stand for a member. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(300, { message: 'The reason can have up to 300 characters' })
  substituteBecause?: string;

  /** The entries they are there for; none for the whole meeting. */
  @ApiProperty({ required: false, type: [String] })
  @IsOptional()
  @AsList()
  @IsString({ each: true })
  entryIds?: string[];

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the sheet again: this page has no version' })
  version!: number;
}
