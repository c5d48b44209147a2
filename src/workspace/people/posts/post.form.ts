import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsInt, IsOptional, IsUUID, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

/** A job title of the council. */
export class PostForm {
  @ApiProperty({ example: 'Director of Public Health' })
  @Length(2, 160, { message: 'Enter the title of the post, up to 160 characters' })
  title!: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsEmail({}, { message: 'Enter a mail address like public.health@council.example' })
  mailbox?: string;

  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if several people can hold this post at the same time' })
  isJobShare?: boolean;

  /** The version the person saw; left out for a new post. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Open the post again: this page has no version' })
  version?: number;
}

/** Somebody takes a post up. */
export class AppointmentForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the officer from the list' })
  personId!: string;

  @ApiProperty({ example: '2017-05-19' })
  @IsDay({ message: 'Enter the first day in the post, like 19 5 2017' })
  from!: string;

  /** Whoever holds it until then holds it to the day before. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if this ends the time of the present holder' })
  replaces?: boolean;
}

/** The last day of a post, or of somebody in it. */
export class LastDayForm {
  @ApiProperty({ example: '2018-05-17' })
  @IsDay({ message: 'Enter the last day, like 17 5 2018' })
  to!: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open it again: this page has no version' })
  version!: number;
}
