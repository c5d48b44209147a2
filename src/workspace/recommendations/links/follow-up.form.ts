import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';

/** An action that follows from a reply. */
export class FollowUpForm {
  @ApiProperty({ example: 'ILSC 104(2) 2017/18' })
  @Length(3, 100, { message: 'Enter the reference of the action, like CPP 20(4) 2017/18' })
  reference!: string;
}
