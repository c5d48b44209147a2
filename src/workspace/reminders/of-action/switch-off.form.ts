import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Length } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

export class SwitchOnForm {
  /** The version the person at the desk saw; 0 where nothing was different about this action. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the action again: this page has no version' })
  version!: number;
}

/** Why nobody is to be reminded of an action. */
export class SwitchOffForm extends SwitchOnForm {
  @ApiProperty({ example: 'The director has it in hand and reports to every meeting.' })
  @Length(3, 500, { message: 'Enter why nobody is to be reminded, up to 500 characters' })
  reason!: string;
}
