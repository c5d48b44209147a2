import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { AsAnswer, AsWholeNumber } from '../../platform/web/forms/form-values.js';
import { PERSON_KINDS, type PersonKind } from './person.entity.js';

/** Somebody with a part in the council's business. */
export class PersonForm {
  @ApiProperty({ enum: PERSON_KINDS })
  @IsIn(PERSON_KINDS, { message: 'Select whether this is a councillor, co-optee, officer or partner' })
  kind!: PersonKind;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(40, { message: 'The title can have up to 40 characters' })
  title?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(100, { message: 'The forenames can have up to 100 characters' })
  forenames?: string;

  @ApiProperty()
  @Length(1, 100, { message: 'Enter the surname, up to 100 characters' })
  surname!: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(120, { message: 'The name as printed can have up to 120 characters' })
  printedName?: string;

  /** Job title. An officer who is new takes up the post of this title; later changes are kept with the post. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(160, { message: 'The post can have up to 160 characters' })
  post?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the ward from the list' })
  wardId?: string;

  /** Asked of somebody new only: later changes have a day. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the political group from the list' })
  groupId?: string;

  /** The person they answer to, who is told when an action of theirs has been late for a while. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the manager from the list' })
  managerId?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsEmail({}, { message: 'Enter a mail address like name@council.example' })
  mail?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @Matches(/^[0-9+() -]{5,30}$/, { message: 'Enter a telephone number like 01709 382121' })
  telephone?: string;

  @ApiProperty({ type: Boolean })
  @AsAnswer()
  @IsIn([true, false], { message: 'Select whether this person is named in public' })
  namedInPublic!: boolean;

  /** Required of those who are not named in public. */
  @ApiProperty({ required: false })
  @ValidateIf(
    ({ namedInPublic, publicDescription }: PersonForm) => namedInPublic === false || publicDescription !== undefined,
  )
  @Length(3, 160, {
    message: 'Enter what the public reads instead of the name, such as “a representative of the LAC Council”',
  })
  publicDescription?: string;

  /** Absent for what it was; for somebody new, yes for a councillor and no for everybody else. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsAnswer()
  @IsIn([true, false], { message: 'Select whether the public reads the mail address and telephone number' })
  publishContact?: boolean;

  /** The last part of the address of the public page; absent to keep it, or to make it from the name. */
  @ApiProperty({ required: false, example: 'elliott-mary' })
  @IsOptional()
  @MaxLength(80, { message: 'The address can have up to 80 characters' })
  slug?: string;

  /** The version the person at the desk saw; left out for somebody new. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'The version is a whole number' })
  version?: number;
}
