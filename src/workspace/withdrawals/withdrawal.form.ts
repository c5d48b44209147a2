import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Length } from 'class-validator';
import { WITHDRAWAL_CAUSES, type WithdrawalCause } from '../../publications/withdrawal.entity.js';

/** Something published is taken back. */
export class PublicationWithdrawalForm {
  @ApiProperty({ enum: WITHDRAWAL_CAUSES })
  @IsIn(WITHDRAWAL_CAUSES, { message: 'Select whether it is a mistake or a data breach' })
  cause!: WithdrawalCause;

  @ApiProperty({ example: 'The wrong version of the report was attached.' })
  @Length(5, 500, { message: 'Say why it is withdrawn, in 5 to 500 characters' })
  reason!: string;
}
