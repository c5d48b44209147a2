import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional } from 'class-validator';
import { type Exclusion, EXCLUSIONS, type Release, RELEASES } from '../../../domain/proceedings/private-business.js';
import { IsTimeOfDay } from '../../../platform/web/forms/form-rules.js';
import { AsTimeOfDay, AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** How an entry that is not for publication was taken. */
export class PrivateBusinessForm {
  @ApiProperty({ enum: EXCLUSIONS })
  @IsIn(EXCLUSIONS, { message: 'Select how the item was taken' })
  exclusion!: Exclusion;

  /** `HH:MM` */
  @ApiProperty({ required: false, example: '18:20' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time the public left as hours and minutes, like 18:20' })
  publicLeftAt?: string;

  /** `HH:MM` */
  @ApiProperty({ required: false, example: '18:50' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time the public returned as hours and minutes, like 18:50' })
  publicReturnedAt?: string;

  /** Whether its papers are released, where it was taken in the open. */
  @ApiProperty({ required: false, enum: RELEASES })
  @IsOptional()
  @IsIn(RELEASES, { message: 'Select whether the papers are to be released' })
  release?: Release;

  /** The version the person saw; 0 while nothing is recorded. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the private business again: this page has no version' })
  version!: number;
}
