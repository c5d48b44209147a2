import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { SEAT_ROLES, type SeatRole } from '../../../domain/membership/seats.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { APPOINTMENT_KINDS, type AppointmentKind } from './appointment.entity.js';

export const FORMER_HOLDERS = ['stays', 'leaves'] as const;

/** An appointment as the clerk confirms it; it begins on the day of the meeting. */
export class AppointmentForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Open the list again: this page does not say which minute it is' })
  minuteId!: string;

  /** Absent where it stands in the narrative. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Open the list again: this page does not say which clause it is' })
  clauseId?: string;

  @ApiProperty({ example: 'Vice-Chair' })
  @Length(2, 160, { message: 'Enter the role, in 2 to 160 characters' })
  role!: string;

  @ApiProperty()
  @IsUUID('all', { message: 'Select the person' })
  personId!: string;

  @ApiProperty({ enum: APPOINTMENT_KINDS })
  @IsIn(APPOINTMENT_KINDS, { message: 'Select what it is' })
  kind!: AppointmentKind;

  /** Of a seat of the panel only. */
  @ApiProperty({ required: false, enum: SEAT_ROLES })
  @IsOptional()
  @IsIn(SEAT_ROLES, { message: 'Select the role on the panel' })
  seatRole?: SeatRole;

  /** Of the chair and the vice-chair only: whether who held it before goes on as a member. */
  @ApiProperty({ required: false, enum: FORMER_HOLDERS })
  @IsOptional()
  @IsIn(FORMER_HOLDERS, { message: 'Select what becomes of whoever held it before' })
  formerHolder?: (typeof FORMER_HOLDERS)[number];

  /** The last day, included; absent while it has no end. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsDay({ message: 'Enter the last day as a real date, or leave it blank' })
  to?: string;
}
