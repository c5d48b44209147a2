import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Length } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** Minutes as somebody wrote them elsewhere. */
export class PastedTextForm {
  /** Plain text or Markdown, with numbered headings in capitals. */
  @ApiProperty()
  @Length(1, 1_500_000, { message: 'Paste the text of the minutes, up to 1,500,000 characters' })
  text!: string;

  /** The version of the minutes the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
