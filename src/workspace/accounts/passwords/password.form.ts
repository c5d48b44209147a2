import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';

/** A new password, given by an administrator. */
export class PasswordForm {
  @ApiProperty()
  @IsString({ message: 'Enter the new password' })
  password!: string;
}

/** A new password, chosen by the person. */
export class OwnPasswordForm extends PasswordForm {
  @ApiProperty()
  @IsString({ message: 'Enter the password you use now' })
  currentPassword!: string;
}
