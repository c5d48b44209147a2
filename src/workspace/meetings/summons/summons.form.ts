import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** The proper officer signs for a summons. */
export class SigningForm {
  /** Their own name, as a signature. */
  @ApiProperty({ example: 'Sharon Kemp' })
  @Length(1, 200, { message: 'Enter your name to authenticate the summons' })
  signature!: string;

  /** Why it goes out late; asked of a late summons only. */
  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'The reason can have up to 1,000 characters' })
  lateBecause?: string;

  /** The version the person saw, of the meeting, or of its summons once there is one: nobody signs what they have not seen. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}

/** The proper officer authenticates a summons. */
export class AuthenticationForm extends SigningForm {
  /** Why councillors without a seat are not summoned; asked for where there are any. */
  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'The reason can have up to 1,000 characters' })
  unseatedBecause?: string;
}
