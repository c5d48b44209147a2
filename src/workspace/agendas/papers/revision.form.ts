import { ApiProperty } from '@nestjs/swagger';
import { IsInt } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** Which versions of the panel's terms of reference a paper compares, by their numbers. */
export class RevisionForm {
  @ApiProperty({ example: 1 })
  @AsWholeNumber()
  @IsInt({ message: 'Enter the number of the version before' })
  from!: number;

  @ApiProperty({ example: 2 })
  @AsWholeNumber()
  @IsInt({ message: 'Enter the number of the revised version' })
  to!: number;
}
