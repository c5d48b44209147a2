import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Length } from 'class-validator';
import { AsWholeNumber } from '../../../../platform/web/forms/form-values.js';

/** Why an entry is not taken after all. */
export class WithdrawalForm {
  @ApiProperty({ example: 'The report needs more work and will come to the next meeting' })
  @Length(10, 500, { message: 'Say why it is withdrawn, in 10 to 500 characters' })
  reason!: string;

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the item again: this page has no version' })
  version!: number;
}
