import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Length } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** Every act is done to the action as the person saw it. */
export class ActForm {
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the action again: this page has no version' })
  version!: number;
}

/** What cannot be done without saying why. */
export class ReasonForm extends ActForm {
  @ApiProperty()
  @Length(3, 2000, { message: 'Say why, in 3 to 2,000 characters' })
  reason!: string;
}
