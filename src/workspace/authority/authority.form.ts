import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsIn, IsInt, IsOptional, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsTimeOfDay } from '../../platform/web/forms/form-rules.js';
import { AsAnswer, AsTimeOfDay, AsWholeNumber } from '../../platform/web/forms/form-values.js';
import { DAY_COUNT_PROFILES, NATIONS, type Authority } from './authority.entity.js';

/** The settings of the council. */
export class AuthorityForm {
  @ApiProperty()
  @Length(3, 120, { message: 'Enter the name of the council, up to 120 characters' })
  name!: string;

  /** Lines of a postal address, one per line. */
  @ApiProperty()
  @Length(5, 500, { message: 'Enter the postal address of the council, up to 500 characters' })
  address!: string;

  @ApiProperty({ enum: NATIONS })
  @IsIn(NATIONS, { message: 'Select the nation whose law and bank holidays apply' })
  nation!: Authority['nation'];

  /** `#rrggbb` */
  @ApiProperty()
  @Matches(/^#[0-9a-f]{6}$/i, { message: 'Enter the colour as # and six digits or letters from a to f, like #1d4f91' })
  brandColour!: string;

  @ApiProperty({ enum: DAY_COUNT_PROFILES })
  @IsIn(DAY_COUNT_PROFILES, { message: 'Select how clear days are counted' })
  dayCountProfile!: Authority['dayCountProfile'];

  @ApiProperty()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time the offices close as hours and minutes, like 17:00' })
  officeClosesAt!: string;

  /** Days on which the offices are shut do not count as clear days; absent to leave it as it is. */
  @ApiProperty({ required: false, default: true })
  @IsOptional()
  @AsAnswer()
  @IsBoolean({ message: 'Select yes if days on which the offices are shut do not count' })
  leavesOutClosures?: boolean;

  /** Minutes may be signed electronically; absent to leave it as it is. */
  @ApiProperty({ required: false, default: false })
  @IsOptional()
  @AsAnswer()
  @IsBoolean({ message: 'Select yes if minutes may be signed electronically' })
  allowsElectronicSigning?: boolean;

  /** Key dates of a meeting, in working days before publication; absent to leave them as they are. */
  @ApiProperty({ required: false, default: 15 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the working days for agenda setting as a whole number' })
  @Min(0, { message: 'The working days for agenda setting must be 0 to 60' })
  @Max(60, { message: 'The working days for agenda setting must be 0 to 60' })
  agendaSettingDays?: number;

  @ApiProperty({ required: false, default: 5 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the working days for the report deadline as a whole number' })
  @Min(0, { message: 'The working days for the report deadline must be 0 to 60' })
  @Max(60, { message: 'The working days for the report deadline must be 0 to 60' })
  reportDeadlineDays?: number;

  @ApiProperty({ required: false, default: 2 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the working days for the chair’s clearance as a whole number' })
  @Min(0, { message: 'The working days for the chair’s clearance must be 0 to 60' })
  @Max(60, { message: 'The working days for the chair’s clearance must be 0 to 60' })
  chairsClearanceDays?: number;

  @ApiProperty()
  @Length(3, 120, { message: 'Enter the name of the team, up to 120 characters' })
  teamName!: string;

  @ApiProperty()
  @IsEmail({}, { message: 'Enter the mail address of the team, like committees@council.example' })
  teamMailbox!: string;

  @ApiProperty()
  @Matches(/^[0-9+() -]{5,30}$/, { message: 'Enter the telephone number of the team, like 01709 382121' })
  teamTelephone!: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The notice on filming can have up to 2,000 characters' })
  filmingNotice?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The notice on access can have up to 2,000 characters' })
  accessNotice?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The notice on other formats can have up to 2,000 characters' })
  formatsNotice?: string;

  /** The version the person saw; left out when the council is set up. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'The version is a whole number' })
  version?: number;
}
