import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsDay, IsTimeOfDay } from '../../platform/web/forms/form-rules.js';
import { AsList, AsTimeOfDay, AsWholeNumber } from '../../platform/web/forms/form-values.js';
import { MEETING_KINDS, type Meeting } from './meeting.entity.js';

/** How and where a panel meets, on whatever day. */
export class SittingForm {
  @ApiProperty({ enum: MEETING_KINDS })
  @IsIn(MEETING_KINDS, { message: 'Select the kind of meeting' })
  kind!: Meeting['kind'];

  /** `HH:MM`; absent for the panel's usual time. */
  @ApiProperty({ required: false, example: '17:00' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time as hours and minutes, like 17:00' })
  startsAt?: string;

  /** Lines of the venue block; absent for the panel's usual place. */
  @ApiProperty({ required: false })
  @IsOptional()
  @Length(3, 500, { message: 'The place can have 3 to 500 characters' })
  place?: string;
}

/** When and where a panel meets. */
class MeetingForm extends SittingForm {
  @ApiProperty({ example: '2017-10-24' })
  @IsDay({ message: 'Enter the day of the meeting as a real date, like 24 10 2017' })
  day!: string;

  /** What speaks against the day and was shown before: a page asks about anything else, the API never asks. */
  @ApiProperty({ required: false, type: [String] })
  @IsOptional()
  @AsList()
  @IsString({ each: true })
  warningsSeen?: string[];
}

export class NewMeetingForm extends MeetingForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the panel' })
  panelId!: string;
}

export class MeetingDetailsForm extends MeetingForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;
}
