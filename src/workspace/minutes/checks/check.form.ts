import { ApiProperty } from '@nestjs/swagger';
import { IsInt } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** What is checked, or taken back, is what the person saw, at the version they saw. */
export class CheckForm {
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
