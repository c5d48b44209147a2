import { ApiProperty } from '@nestjs/swagger';
import { IsInt } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** The answer to "publish this?". */
export class NoticePublicationForm {
  /** Of the meeting as it was shown: nobody publishes what they have not seen. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;
}
