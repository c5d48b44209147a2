import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

/** From the work programme onto an agenda. */
export class PlannedItemForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the item of the work programme' })
  programmeItemId!: string;
}
