import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { ACCOUNT_ROLES, type AccountRole } from '../../domain/access/roles.js';
import { AsList, AsWholeNumber, AsYesOrNo } from '../../platform/web/forms/form-values.js';

/** What an account may do besides the rights of its person's seats. */
export class RolesForm {
  @ApiProperty({ enum: ACCOUNT_ROLES, isArray: true })
  @AsList()
  @IsIn(ACCOUNT_ROLES, { each: true, message: 'Select administrator, monitoring officer, proper officer or clerk' })
  roles!: AccountRole[];

  /** Asked of clerks: of every panel, or only of those that name them. */
  @ApiProperty({ type: Boolean })
  @AsYesOrNo()
  @IsIn([true, false], { message: 'Select whether this clerk looks after every panel' })
  clerksEveryPanel!: boolean;

  /** The version the administrator saw; left out for a new account. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'The version is a whole number' })
  version?: number;
}

/** A new account for somebody who is known. */
export class AccountForm extends RolesForm {
  @ApiProperty()
  @IsString({ message: 'Select the person who is to sign in' })
  personId!: string;

  /** What the person signs in with, capitals or not; left out, it is the person's own mail address. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsEmail({}, { message: 'Enter the mail address to sign in with, like name@council.example' })
  mail?: string;

  /** Left out as a rule: then the person gets a mail with a link by which they choose it. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsString({ message: 'Enter a password' })
  password?: string;
}
