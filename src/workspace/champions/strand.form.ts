import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { MOST_SEATS, STRAND_KINDS, type StrandKind } from '../../domain/membership/strand-kinds.js';
import { IsDay } from '../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../platform/web/forms/form-values.js';

export const SEATS_ASKED = `Enter how many seats the panel fills on it, from 1 to ${MOST_SEATS}`;

/** A strand of a panel's work that has a champion, or an outside body on which the panel is represented. */
export class StrandForm {
  @ApiProperty({ example: 'Foster carer recruitment and retention' })
  @Matches(/[a-z0-9]/i, { message: 'Enter the name in letters' })
  @Length(2, 160, { message: 'Enter the name, up to 160 characters' })
  name!: string;

  /** Absent for a strand. It stays what it was made. */
  @ApiProperty({ required: false, enum: STRAND_KINDS })
  @IsOptional()
  @IsIn(STRAND_KINDS, { message: 'Open the page again: it must say whether this is a strand or an outside body' })
  kind?: StrandKind;

  /** Asked of outside bodies only: a strand has one champion. */
  @ApiProperty({ required: false, example: 3 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: SEATS_ASKED })
  @Min(1, { message: SEATS_ASKED })
  @Max(MOST_SEATS, { message: SEATS_ASKED })
  seats?: number;

  /** The version the person saw; left out for a new strand. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Open the strand again: this page has no version' })
  version?: number;
}

/** The last day of a strand or an outside body, or of a champion or representative. */
export class ChampionLastDayForm {
  @ApiProperty({ example: '2018-05-17' })
  @IsDay({ message: 'Enter the last day, like 17 5 2018' })
  to!: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open it again: this page has no version' })
  version!: number;
}

/** The last day of a champion or representative, by which minute or for what reason. */
export class ChampionEndingForm extends ChampionLastDayForm {
  @ApiProperty({ example: 'CPP 40(1) 2017/18' })
  @Length(3, 500, { message: 'Give the minute that ended it, or the reason, in 3 to 500 characters' })
  endedBecause!: string;
}
