import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** Somebody joins a political group, moves to another or leaves theirs. */
export class GroupChangeForm {
  /** Absent for somebody who belongs to no group from then on. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the political group from the list' })
  groupId?: string;

  @ApiProperty({ example: '2017-05-19' })
  @IsDay({ message: 'Enter the first day of the change, like 19 5 2017' })
  from!: string;
}
