import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

/** A clerk to look after a panel. */
export class PanelClerkForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select a clerk' })
  accountId!: string;
}
