import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import { USUAL_LADDER } from '../../../domain/reminders/ladder.js';
import { AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

const MOST_DAYS = 365;
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
  ownerDay: number = USUAL_LADDER.ownerDay;

  @DaysLate(1, 'Enter after how many days the owner’s manager is told')
  managerDay: number = USUAL_LADDER.managerDay;

  @DaysLate(1, 'Enter after how many days the chair and the clerk are told')
  chairDay: number = USUAL_LADDER.chairDay;

  @DaysLate(1, 'Enter after how many days more each further reminder goes out')
  everyDays: number = USUAL_LADDER.everyDays;

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
  const message = `${words}, from ${least} to ${MOST_DAYS}`;
  const rules = [Max(MOST_DAYS, { message }), Min(least, { message }), IsInt({ message }), AsWholeNumber()];
  return (target, property) => {
    ApiProperty({ type: Number })(target, property);
    rules.forEach((rule) => rule(target, property));
  };
}
