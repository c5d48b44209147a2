import { ApiProperty } from '@nestjs/swagger';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** Which municipal year gets its reports. */
export class CycleYearForm {
  /** A day in it. */
  @ApiProperty({ example: '2017-05-19' })
  @IsDay({ message: 'Say which municipal year' })
  from!: string;
}
