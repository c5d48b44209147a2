import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { USUAL_BRIEFS } from '../../../domain/reminders/brief-due.js';
import { AsAnswer, AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

const MOST_DAYS = 365;
/** A working month: longer before, there is nothing to say yet. */
const MOST_WORKING_DAYS = 20;
const DAYS_BEFORE = { message: 'Enter days before the due date from 1 to 365, such as 14, 3, up to five of them' };

/** How the actions of a panel chase themselves. */
export class LadderForm {
  /** Absent, nobody is reminded. */
  @ApiProperty({ type: Boolean })
  @AsYesOrNo()
  isOn!: boolean;

  /** Typed as `14, 3`; blank for no reminder before the day. */
  @ApiProperty({ type: [Number], example: [14, 3] })
  @Transform(({ value }) => daysIn(value))
  @IsArray(DAYS_BEFORE)
  @ArrayMaxSize(5, DAYS_BEFORE)
  @IsInt({ each: true, ...DAYS_BEFORE })
  @Min(1, { each: true, ...DAYS_BEFORE })
  @Max(MOST_DAYS, { each: true, ...DAYS_BEFORE })
  daysBefore: number[] = [];

  @ApiProperty({ type: Boolean })
  @AsYesOrNo()
  onTheDay!: boolean;

  @DaysLate(1, 'Enter after how many days the owner is told that it is late')
  ownerDay!: number;

  @DaysLate(1, 'Enter after how many days the owner’s manager is told')
  managerDay!: number;

  @DaysLate(1, 'Enter after how many days the chair and the clerk are told')
  chairDay!: number;

  @DaysLate(1, 'Enter after how many days more each further reminder goes out')
  everyDays!: number;

  /** Absent, it stays as it is. The page sends `no` before the box, so that one without a tick is told from silence. */
  @ApiProperty({ type: Boolean, required: false })
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value.at(-1) as unknown) : value))
  @AsAnswer()
  @IsOptional()
  @IsBoolean({ message: 'Choose yes or no' })
  sendsBrief?: boolean;

  @WorkingDaysBefore('Enter how many working days before the agenda is set the brief goes out')
  briefBeforeAgendaSetting: number = USUAL_BRIEFS.briefBeforeAgendaSetting;

  @WorkingDaysBefore('Enter how many working days before the meeting the brief goes out')
  briefBeforeMeeting: number = USUAL_BRIEFS.briefBeforeMeeting;

  /** The version the person at the desk saw; 0 where the panel has no ladder of its own yet. */
  @ApiProperty({ required: false, type: Number })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'The version is a whole number' })
  version = 0;
}

function daysIn(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? [];
  const parts = value.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN));
}

function DaysLate(least: number, words: string): PropertyDecorator {
  return DaysBetween(least, MOST_DAYS, words);
}

function WorkingDaysBefore(words: string): PropertyDecorator {
  return DaysBetween(1, MOST_WORKING_DAYS, words);
}

function DaysBetween(least: number, most: number, words: string): PropertyDecorator {
  const message = `${words}, from ${least} to ${most}`;
  const rules = [Max(most, { message }), Min(least, { message }), IsInt({ message }), AsWholeNumber()];
  return (target, property) => {
    ApiProperty({ type: Number })(target, property);
    rules.forEach((rule) => rule(target, property));
  };
}
