import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional, Length } from 'class-validator';
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

  /** Why it is late, as the public may read it; absent to say only how many clear days there were. */
  @ApiPropertyOptional()
  @IsOptional()
  @Length(10, 300, { message: 'What the public reads of the delay can have 10 to 300 characters' })
  lateBecause?: string;
}
