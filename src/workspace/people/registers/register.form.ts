import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Length } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** A ward or a political group. */
export class RegisterForm {
  @ApiProperty({ example: 'Hellaby' })
  @Length(2, 100, { message: 'Enter the name, up to 100 characters' })
  name!: string;

  /** The version the person saw; left out for a new one. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Open it again: this page has no version' })
  version?: number;
}
