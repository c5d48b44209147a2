import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { TOKEN_SCOPES, type TokenScope } from './api-token.entity.js';

/** A token to be made. */
export class ApiTokenForm {
  @ApiProperty()
  @Length(1, 100, { message: 'Enter what the token is for, in up to 100 characters' })
  name!: string;

  @ApiProperty({ enum: TOKEN_SCOPES })
  @IsIn(TOKEN_SCOPES, { message: 'Select whether the program may only read, or change things as well' })
  scope!: TokenScope;

  @ApiProperty({ description: 'The last day on which it works, as 2018-10-16' })
  @IsDay({ message: 'Enter the last day on which the token works, such as 16 10 2018' })
  expiresOn!: string;
}
