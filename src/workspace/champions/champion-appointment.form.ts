import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../platform/web/forms/form-rules.js';
import { AsYesOrNo } from '../../platform/web/forms/form-values.js';

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

  /** Whoever is champion until then is it to the day before. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if this ends the time of the present champion' })
  replaces?: boolean;
}
