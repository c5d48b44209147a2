import { ApiProperty } from '@nestjs/swagger';
import { IsInt } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** A draft is removed as the person saw it. */
export class TermsRemovalForm {
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
