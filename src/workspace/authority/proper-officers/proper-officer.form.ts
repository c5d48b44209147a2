import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** Who signs agendas and summonses from a day on. */
export class ProperOfficerForm {
  @ApiProperty()
  @Length(3, 120, { message: 'Enter the name as it is printed on agendas, up to 120 characters' })
  name!: string;

  @ApiProperty()
  @Length(3, 160, { message: 'Enter the post, such as “Chief Executive”, up to 160 characters' })
  post!: string;

  @ApiProperty()
  @IsDay({ message: 'Enter the first day, like 24 10 2017' })
  fromDay!: string;

  /** The last day; left out while there is no end in sight. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsDay({ message: 'Enter the last day like 24 10 2017, or leave it empty' })
  toDay?: string;
}

/** The last day of somebody who holds the office. */
export class LastDayForm {
  @ApiProperty()
  @IsDay({ message: 'Enter the last day, like 24 10 2017' })
  toDay!: string;

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the proper officer again: this page has no version' })
  version!: number;
}
