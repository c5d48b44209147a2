import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** The answer to "publish this?". */
export class PublicationForm {
  /** Of the agenda as it was shown: nobody publishes what they have not seen. */
  @AsWholeNumber()
  @IsInt({ message: 'Send the version of the agenda that was shown' })
  version!: number;

  /** Why each stop is lifted, by the stop's key. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsObject({ message: 'Give a reason for each stop that is lifted' })
  reasons?: Record<string, unknown>;
}
