import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { SIGNING_MANNERS, type SigningManner } from './signature.entity.js';

/** Who signed the minutes, and when. */
export class SignatureForm {
  @ApiProperty({ example: 'Councillor Watson' })
  @Length(1, 200, { message: 'Enter who presided and signed, up to 200 characters' })
  signedBy!: string;

  /** `YYYY-MM-DD`, or its three parts from a page. */
  @ApiProperty({ example: '2017-10-24' })
  @IsDay({ message: 'Enter the day of the signature' })
  signedOn!: string;

  @ApiProperty({ enum: SIGNING_MANNERS })
  @IsIn(SIGNING_MANNERS, { message: 'Select how they were signed' })
  manner!: SigningManner;

  /** The version of the minutes the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}
