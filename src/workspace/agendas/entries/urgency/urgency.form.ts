import { ApiProperty } from '@nestjs/swagger';
import { IsInt, MaxLength, ValidateBy, type ValidationArguments } from 'class-validator';
import { Transform } from 'class-transformer';
import { checkUrgency } from '../../../../domain/agendas/urgency.js';
import { AsWholeNumber } from '../../../../platform/web/forms/form-values.js';

/** The chair's ruling on an item that came too late for the clear days. (LGA 1972, s.100B(4)(b).) */
export class UrgencyForm {
  @ApiProperty({ type: String, example: 'Councillor Watson, Chair' })
  @AsText()
  @IsReason()
  @MaxLength(200, { message: 'Who presides can have up to 200 characters' })
  ruledBy = '';

  @ApiProperty({ type: String, example: 'Court order received 8 October requires a reply by 14 October' })
  @AsText()
  @IsReason()
  @MaxLength(1000, { message: 'The special circumstances can have up to 1,000 characters' })
  circumstances = '';

  @ApiProperty({ type: String, example: 'The next meeting is on 19 December, after the reply is due' })
  @AsText()
  @IsReason()
  @MaxLength(1000, { message: 'Why it could not wait can have up to 1,000 characters' })
  whyNow = '';

  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the item again: this page has no version' })
  version!: number;
}

function AsText(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value : ''));
}

/** The rule on reasons, asked once for each input, so that everything that is missing is said at once. */
function IsReason(): PropertyDecorator {
  const problemOf = ({ object, property }: ValidationArguments) =>
    checkUrgency(object as UrgencyForm).find(({ field }) => field === property);
  const validate = (_: unknown, input?: ValidationArguments) => input === undefined || problemOf(input) === undefined;
  const defaultMessage = (input?: ValidationArguments) => (input && problemOf(input)?.message) ?? '';
  return ValidateBy({ name: 'isReason', validator: { validate, defaultMessage } });
}
