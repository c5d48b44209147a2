import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, IsIn, IsInt, IsUUID } from 'class-validator';
import { IsDay, IsTimeOfDay } from '../../../platform/web/forms/form-rules.js';
import { AsList, AsTimeOfDay, AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { SERVICES, type ServedHow } from './summons-member.entity.js';

/** How and when the summons was left or posted, for one or more members. */
export class PaperServiceForm {
  /** Ids of persons. */
  @ApiProperty({ type: [String] })
  @AsList()
  @ArrayNotEmpty({ message: 'Select the members whose summons was left or posted' })
  @IsUUID('all', { each: true, message: 'Select members from the list' })
  personIds!: string[];

  @ApiProperty({ enum: SERVICES })
  @IsIn(SERVICES, { message: 'Select how the summons was left or posted' })
  how!: ServedHow;

  @ApiProperty({ example: '2017-10-16' })
  @IsDay({ message: 'Enter the day it was left or posted' })
  day!: string;

  /** `HH:MM` */
  @ApiProperty({ example: '15:30' })
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time it was left or posted, like 15:30' })
  time!: string;

  /** The version of the summons the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
