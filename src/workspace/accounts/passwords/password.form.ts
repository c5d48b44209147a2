import { IsString } from 'class-validator';

/** A new password, given by an administrator. */
export class PasswordForm {
  @IsString({ message: 'Enter the new password' })
  password!: string;
}

/** A new password, chosen by the person. */
export class OwnPasswordForm extends PasswordForm {
  @IsString({ message: 'Enter the password you use now' })
  currentPassword!: string;
}
