import { IsString } from 'class-validator';

/** What somebody signs in with. */
export class SignInForm {
  @IsString({ message: 'Enter your mail address' })
  mail!: string;

  @IsString({ message: 'Enter your password' })
  password!: string;
}
