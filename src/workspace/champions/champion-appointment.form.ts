import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../platform/web/forms/form-rules.js';
import { AsYesOrNo } from '../../platform/web/forms/form-values.js';
import { AppointmentTermsForm } from './appointment-change.form.js';

/** Somebody becomes the champion of a strand, or a representative on an outside body. */
export class ChampionAppointmentForm extends AppointmentTermsForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select who is appointed from the list' })
  personId!: string;

  @ApiProperty({ example: '2017-08-22' })
  @IsDay({ message: 'Enter the first day, like 22 8 2017' })
  from!: string;

  /** Absent while no end is set. */
  @ApiProperty({ required: false, example: '2018-05-17' })
  @IsOptional()
  @IsDay({ message: 'Enter the last day, like 17 5 2018, or leave it blank' })
  to?: string;

  /** Whoever is champion until then is it to the day before. Where several hold a seat, `replacesId` says who goes. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if this ends the time of the present champion' })
  replaces?: boolean;

  /** Whose appointment ends the day before; absent where a free seat is filled. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select whom they replace from the list' })
  replacesId?: string;
}
