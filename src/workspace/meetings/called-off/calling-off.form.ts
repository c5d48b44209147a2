import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Length } from 'class-validator';
import { IsDay, IsTimeOfDay } from '../../../platform/web/forms/form-rules.js';
import { AsList, AsTimeOfDay, AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

/** Why a meeting does not take place. */
export class CancellationForm {
  @ApiProperty({ example: 'There is no business to consider' })
  @Length(10, 500, { message: 'Say why, in 10 to 500 characters' })
  reason!: string;

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the meeting again: this page has no version' })
  version!: number;
}

/** Why a meeting ended before its business did, and when it goes on. */
export class AdjournmentForm extends CancellationForm {
  /** Absent while it is not fixed yet. */
  @ApiProperty({ required: false, example: '2017-10-31' })
  @IsOptional()
  @IsDay({ message: 'Enter the new day as a real date, like 31 10 2017' })
  day?: string;

  /** `HH:MM`; absent for the time it had. */
  @ApiProperty({ required: false, example: '17:00' })
  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the time as hours and minutes, like 17:00' })
  startsAt?: string;

  /** Lines of the venue block; absent for the place it had. */
  @ApiProperty({ required: false })
  @IsOptional()
  @Length(3, 500, { message: 'The place can have 3 to 500 characters' })
  place?: string;

  /** What speaks against the new day and was shown before: the page asks about anything else, the API never asks. */
  @ApiProperty({ required: false, type: [String] })
  @IsOptional()
  @AsList()
  @IsString({ each: true })
  warningsSeen?: string[];
}

/** Why a meeting takes place later, and when. */
export class PostponementForm extends AdjournmentForm {
  /** Whether the draft of its agenda goes to the new day. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  carriesAgenda!: boolean;
}
