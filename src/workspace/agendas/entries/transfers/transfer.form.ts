import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsUUID, ValidateIf } from 'class-validator';
import { AsWholeNumber, AsYesOrNo } from '../../../../platform/web/forms/form-values.js';

export const TRANSFERS = ['move', 'copy'] as const;

class TransferChoices {
  /** A moved entry goes with all that is on it; a copy leaves it where it is. */
  @ApiProperty({ enum: TRANSFERS })
  @IsIn(TRANSFERS, { message: 'Select whether it is moved or copied' })
  how!: (typeof TRANSFERS)[number];

  /** Asked of a copy: a moved entry takes its papers along. */
  @ApiProperty({ required: false, type: Boolean })
  @AsYesOrNo()
  withPapers = false;
}

/** From this agenda to that of another meeting. */
export class TransferForm extends TransferChoices {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the meeting it goes to' })
  meetingId!: string;

  /** The version of the entry that the person saw; asked of a move. */
  @ApiProperty({ required: false })
  @AsWholeNumber()
  @ValidateIf(({ how, version }: TransferForm) => how === 'move' || version !== undefined)
  @IsInt({ message: 'Open the item again: this page has no version' })
  version?: number;
}

/** From the agenda of another meeting to this one. */
export class FromMeetingForm extends TransferChoices {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the item' })
  entryId!: string;

  /** Id of the agenda it stands on. */
  @ApiProperty()
  @IsUUID('all', { message: 'Select the meeting it comes from' })
  from!: string;
}
