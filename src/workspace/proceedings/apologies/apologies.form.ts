import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

/** Apologies a member sends; why is nobody’s business. */
export class ApologiesForm {
  /** Who stands in: somebody with a substitute’s seat. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the substitute from the list' })
  substituteId?: string;
}
