import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, IsIn, IsInt, IsUUID, Length, Max, Min, ValidateIf } from 'class-validator';
import { PLACES_IN_MONTH, type PlaceInMonth } from '../../../domain/calendar/recurrence.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsList, AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { SittingForm } from '../meeting.form.js';

/** Every so many weeks, once a month, or on days that are listed. */
export const RHYTHMS = ['weeks', 'months', 'list'] as const;

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

const isRhythm = ({ rhythm }: RunQuestionForm) => rhythm === 'weeks' || rhythm === 'months';

/** Which days a run of meetings is to have. What belongs to another rhythm is not looked at. */
export class RunQuestionForm extends SittingForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the panel' })
  panelId!: string;

  @ApiProperty({ enum: RHYTHMS })
  @IsIn(RHYTHMS, { message: 'Select how often the panel meets' })
  rhythm!: (typeof RHYTHMS)[number];

  /** Weeks from one meeting to the next. */
  @ApiProperty({ required: false, minimum: 1, maximum: 52 })
  @ValidateIf(({ rhythm }: RunQuestionForm) => rhythm === 'weeks')
  @AsWholeNumber()
  @IsInt({ message: 'Enter the number of weeks, from 1 to 52' })
  @Min(1, { message: 'Enter the number of weeks, from 1 to 52' })
  @Max(52, { message: 'Enter the number of weeks, from 1 to 52' })
  every?: number;

  @ApiProperty({ required: false, enum: PLACES_IN_MONTH })
  @ValidateIf(({ rhythm }: RunQuestionForm) => rhythm === 'months')
  @IsIn(PLACES_IN_MONTH, { message: 'Select which one of the month' })
  which?: PlaceInMonth;

  /** 0 for Sunday to 6 for Saturday. */
  @ApiProperty({ required: false, enum: WEEKDAYS })
  @ValidateIf(isRhythm)
  @AsWholeNumber()
  @IsIn(WEEKDAYS, { message: 'Select the day of the week' })
  weekday?: number;

  @ApiProperty({ required: false, example: '2018-05-18' })
  @ValidateIf(isRhythm)
  @IsDay({ message: 'Enter the first day as a real date, like 18 5 2018' })
  from?: string;

  @ApiProperty({ required: false, example: '2019-05-16' })
  @ValidateIf(isRhythm)
  @IsDay({ message: 'Enter the last day as a real date, like 16 5 2019' })
  to?: string;

  /** The days, one on each line. */
  @ApiProperty({ required: false, example: 'Tuesday 24 October 2017\n28/11/2017' })
  @ValidateIf(({ rhythm }: RunQuestionForm) => rhythm === 'list')
  @Length(6, 5000, { message: 'Enter the days, one on each line, like 24 October 2017' })
  list?: string;
}

/** Meetings of one panel on several days, at one time and place. */
export class RunForm extends SittingForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the panel' })
  panelId!: string;

  @ApiProperty({ type: [String], example: ['2017-10-24', '2017-11-28'] })
  @AsList()
  @IsDay({ each: true, message: 'Each day must be a real date, like 2017-10-24' })
  @ArrayNotEmpty({ message: 'Tick the days on which the panel is to meet' })
  days!: string[];
}
