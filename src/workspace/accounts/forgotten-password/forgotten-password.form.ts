import { IsEmail } from 'class-validator';

/** Who forgot their password. */
export class ForgottenPasswordForm {
  @IsEmail({}, { message: 'Enter your mail address, like name@council.example' })
  mail!: string;
}
