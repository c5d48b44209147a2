import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Length } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

export class PhraseForm {
  @ApiProperty({ example: 'That the report be received and the contents noted.' })
  @Length(1, 2000, { message: 'Enter the phrase, up to 2,000 characters' })
  text!: string;
}

export class PhraseChangeForm extends PhraseForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the phrase again: this page has no version' })
  version!: number;
}
