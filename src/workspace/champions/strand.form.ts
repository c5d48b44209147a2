import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Length, Matches } from 'class-validator';
import { IsDay } from '../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../platform/web/forms/form-values.js';

/** A strand of a panel's work that has a champion. */
export class StrandForm {
  @ApiProperty({ example: 'Foster carer recruitment and retention' })
  @Matches(/[a-z0-9]/i, { message: 'Enter the name of the strand in letters' })
  @Length(2, 160, { message: 'Enter the name of the strand, up to 160 characters' })
  name!: string;

  /** The version the person saw; left out for a new strand. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Open the strand again: this page has no version' })
  version?: number;
}

/** The last day of a strand, or of its champion. */
export class ChampionLastDayForm {
  @ApiProperty({ example: '2018-05-17' })
  @IsDay({ message: 'Enter the last day, like 17 5 2018' })
  to!: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open it again: this page has no version' })
  version!: number;
}

/** The last day of a champion, by which minute or for what reason. */
export class ChampionEndingForm extends ChampionLastDayForm {
  @ApiProperty({ example: 'CPP 40(1) 2017/18' })
  @Length(3, 500, { message: 'Give the minute that ended it, or the reason, in 3 to 500 characters' })
  endedBecause!: string;
}
