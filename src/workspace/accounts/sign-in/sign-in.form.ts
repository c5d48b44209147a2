import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';

/** What somebody signs in with. */
export class SignInForm {
  @ApiProperty()
  @IsString({ message: 'Enter your mail address' })
  mail!: string;

  @ApiProperty()
  @IsString({ message: 'Enter your password' })
  password!: string;
}
