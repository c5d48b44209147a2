import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** Something that came up at a meeting and that no clause of its minutes holds. */
export class MatterForm {
  /** The meeting at which it came up. */
  @ApiProperty()
  @IsUUID('all', { message: 'Select the meeting from the list' })
  meetingId!: string;

  @ApiProperty({ example: 'To ask the homes for their visiting times' })
  @Length(5, 2000, { message: 'Say what is to be done, in 5 to 2,000 characters' })
  wording!: string;

  /** `person:` or `post:` with an id; absent for nobody yet. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(100, { message: 'Select the owner from the list' })
  owner?: string;

  @ApiProperty({ required: false, example: '2017-11-30' })
  @IsOptional()
  @IsDay({ message: 'Enter the due date as a real date, like 30 11 2017' })
  dueOn?: string;

  /** Needed where there is no owner or no date. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The reason can have up to 2,000 characters' })
  reason?: string;
}
