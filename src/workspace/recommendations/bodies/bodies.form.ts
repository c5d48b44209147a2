import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Length, MaxLength } from 'class-validator';
import { REPLY_KINDS, type ReplyKind } from '../../../domain/recommendations/reply-kinds.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** A body that the recommendation is made to. */
export class BodyForm {
  @ApiProperty({ example: 'Cabinet' })
  @Length(2, 200, { message: 'Enter the name of the body, in 2 to 200 characters' })
  name!: string;
}

abstract class SeenForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open it again: this page has no version' })
  version!: number;
}

export class SendingForm extends SeenForm {
  @ApiProperty({ example: '2017-11-02' })
  @IsDay({ message: 'Enter the day on which it was sent, like 2 11 2017' })
  sentOn!: string;

  @ApiProperty({ example: 'Democratic Services Officer' })
  @Length(2, 200, { message: 'Say who sent it, in 2 to 200 characters' })
  sentBy!: string;

  @ApiProperty({ required: false, example: '2017-11-03' })
  @IsOptional()
  @IsDay({ message: 'Enter the day on which it was received, like 3 11 2017, or leave it blank' })
  receivedOn?: string;

  /** Of the notice under LGA 2000, s.9FE; absent where none was given. */
  @ApiProperty({ required: false, example: '2017-11-10' })
  @IsOptional()
  @IsDay({ message: 'Enter the day on which the notice was received, like 10 11 2017, or leave it blank' })
  noticeOn?: string;

  /** As the panel set it, where there is no notice. */
  @ApiProperty({ required: false, example: '2018-01-15' })
  @IsOptional()
  @IsDay({ message: 'Enter the day by which the panel asks for a reply, like 15 1 2018, or leave it blank' })
  replyDueOn?: string;
}

export class ReplyForm extends SeenForm {
  @ApiProperty({ enum: REPLY_KINDS })
  @IsIn(REPLY_KINDS, { message: 'Select what the body said' })
  kind!: ReplyKind;

  @ApiProperty({ example: '2017-12-11' })
  @IsDay({ message: 'Enter the day of the reply, like 11 12 2017' })
  on!: string;

  @ApiProperty({ type: String, required: false })
  @MaxLength(5000, { message: 'What the body will do can have up to 5,000 characters' })
  proposedAction: string = '';

  @ApiProperty({ type: String, required: false })
  @MaxLength(5000, { message: 'The reasons can have up to 5,000 characters' })
  reasons: string = '';
}

export class ReportBackForm extends SeenForm {
  @ApiProperty({ example: '2017-12-12' })
  @IsDay({ message: 'Enter the day of the meeting, like 12 12 2017' })
  on!: string;

  @ApiProperty({ example: 'Minute 104' })
  @Length(1, 100, { message: 'Say at which minute, in 1 to 100 characters' })
  at!: string;
}
