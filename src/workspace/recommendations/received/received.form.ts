import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** Something that another body recommends to the panel. */
export class ReceivedForm {
  /** The meeting at which the panel dealt with it first. */
  @ApiProperty()
  @IsUUID('all', { message: 'Select the meeting from the list' })
  meetingId!: string;

  @ApiProperty({ example: 'Overview and Scrutiny Management Board' })
  @Length(2, 200, { message: 'Say who recommends it, in 2 to 200 characters' })
  fromBody!: string;

  @ApiProperty()
  @Length(5, 2000, { message: 'Enter what is recommended, in 5 to 2,000 characters' })
  wording!: string;

  @ApiProperty({ example: '2017-10-02' })
  @IsDay({ message: 'Enter the day on which it was received, like 2 10 2017' })
  receivedOn!: string;

  /** Of the notice under LGA 2000, s.9FE; absent where none was given. */
  @ApiProperty({ required: false, example: '2017-10-09' })
  @IsOptional()
  @IsDay({ message: 'Enter the day on which the notice was received, like 9 10 2017, or leave it blank' })
  noticeOn?: string;

  @ApiProperty({ required: false, example: '2017-12-12' })
  @IsOptional()
  @IsDay({ message: 'Enter the day by which a reply is asked for, like 12 12 2017, or leave it blank' })
  replyDueOn?: string;
}
