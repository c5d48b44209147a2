import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Length } from 'class-validator';
import { NAME_STYLES, type NameStyle } from '../../../domain/membership/person-name.js';
import { SEAT_ROLES, type SeatRole } from '../../../domain/membership/seats.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

/** A place on a panel; vacant when no person, post or body holds it. */
export class SeatForm {
  @ApiProperty({ enum: SEAT_ROLES })
  @IsIn(SEAT_ROLES, { message: 'Select the role' })
  role!: SeatRole;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the person from the list' })
  personId?: string;

  /** Whoever holds the post on the day sits in the seat. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the post from the list' })
  postId?: string;

  @ApiProperty({ required: false, example: 'two representatives of the LAC Council' })
  @IsOptional()
  @Length(3, 160, { message: 'The body or post can have 3 to 160 characters' })
  heldBy?: string;

  @ApiProperty({ required: false, example: 'Voluntary Sector Consortium' })
  @IsOptional()
  @Length(3, 200, { message: 'Whom they represent can have 3 to 200 characters' })
  represents?: string;

  @ApiProperty({ required: false, example: 'items relating to older people’s issues' })
  @IsOptional()
  @Length(3, 200, { message: 'What the seat is limited to can have 3 to 200 characters' })
  limitedTo?: string;

  /** Asked of co-optees only: other roles follow their role. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if this co-optee votes' })
  votes?: boolean;

  /** Asked of co-optees only. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if this co-optee sees exempt papers' })
  seesExempt?: boolean;

  @ApiProperty({ example: '2017-05-19' })
  @IsDay({ message: 'Enter the first day of the seat, like 19 5 2017' })
  from!: string;

  /** The last day, included; absent while the seat has no end. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsDay({ message: 'Enter the last day of the seat as a real date, or leave it blank' })
  to?: string;

  /** Absent for the style of the panel. */
  @ApiProperty({ enum: NAME_STYLES, required: false })
  @IsOptional()
  @IsIn(NAME_STYLES, { message: 'Select how the name is printed' })
  nameStyle?: NameStyle;

  @ApiProperty({ required: false, example: 'Council, 19 May 2017, minute 6' })
  @IsOptional()
  @Length(2, 160, { message: 'The appointing minute can have 2 to 160 characters' })
  appointingMinute?: string;

  /** The version the person saw; left out for a new seat. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Open the seat again: this page has no version' })
  version?: number;
}

export class SeatEndingForm {
  /** The last day, included. */
  @ApiProperty({ example: '2018-05-17' })
  @IsDay({ message: 'Enter the last day of the seat, like 17 5 2018' })
  to!: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the seat again: this page has no version' })
  version!: number;
}

/** A seat passes on: it ends, and the successor has it from the next day or a later one. */
export class SeatSuccessionForm extends SeatEndingForm {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the successor from the list' })
  personId?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the post from the list' })
  postId?: string;

  /** The successor's first day; absent for the day after the last one. */
  @ApiProperty({ required: false, example: '2018-05-18' })
  @IsOptional()
  @IsDay({ message: 'Enter the successor’s first day as a real date, or leave it blank' })
  from?: string;

  @ApiProperty({ required: false, example: 'Council, 18 May 2018, minute 6' })
  @IsOptional()
  @Length(2, 160, { message: 'The appointing minute can have 2 to 160 characters' })
  appointingMinute?: string;
}
