import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class InterestForm {
  /** Who has the interest. */
  @ApiProperty()
  @IsUUID('all', { message: 'Select the person from the list' })
  personId!: string;
}
