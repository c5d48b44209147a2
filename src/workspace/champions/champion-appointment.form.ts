import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../platform/web/forms/form-rules.js';
import { AsWholeNumber, AsYesOrNo } from '../../platform/web/forms/form-values.js';

const REPORTS = 'Enter after how many months they report each time, from 1 to 24, or leave it blank';

/** Somebody becomes the champion of a strand. */
export class ChampionAppointmentForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the champion from the list' })
  personId!: string;

  @ApiProperty({ example: '2017-08-22' })
  @IsDay({ message: 'Enter the first day as champion, like 22 8 2017' })
  from!: string;

  /** Absent while no end is set. */
  @ApiProperty({ required: false, example: '2018-05-17' })
  @IsOptional()
  @IsDay({ message: 'Enter the last day as champion, like 17 5 2018, or leave it blank' })
  to?: string;

  @ApiProperty({ required: false, example: 'CPP 20(2) 2017/18' })
  @IsOptional()
  @MaxLength(200, { message: 'The minute can have up to 200 characters' })
  appointingMinute?: string;

  /** How often they report to the panel; absent where nobody has said. */
  @ApiProperty({ required: false, example: 6 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: REPORTS })
  @Min(1, { message: REPORTS })
  @Max(24, { message: REPORTS })
  reportEveryMonths?: number;

  /** Whoever is champion until then is it to the day before. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if this ends the time of the present champion' })
  replaces?: boolean;
}
