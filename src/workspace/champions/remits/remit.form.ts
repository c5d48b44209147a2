import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Length, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** A version of a champion's remit, or of what an outside body does. */
export class RemitForm {
  @ApiProperty({ example: 'To keep before the panel how care leavers are housed.' })
  @Length(5, 4000, { message: 'Say it in 5 to 4,000 characters' })
  text!: string;

  @ApiProperty({ example: '2017-08-22' })
  @IsDay({ message: 'Enter the day from which it applies, like 22 8 2017' })
  from!: string;

  @ApiProperty({ required: false, example: 'CPP 20(2) 2017/18' })
  @IsOptional()
  @MaxLength(200, { message: 'The minute can have up to 200 characters' })
  adoptedAt?: string;
}
