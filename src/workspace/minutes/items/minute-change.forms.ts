import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsUUID, Length } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

class SeenMinute {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the minute again: this page has no version' })
  version!: number;
}

export class MinuteRemovalForm extends SeenMinute {}

/** The minute joins the one before it. */
export class JoiningForm extends SeenMinute {}

/** A minute becomes two. */
export class SplitForm extends SeenMinute {
  /** The block with which the second one begins. */
  @ApiProperty()
  @IsUUID('all', { message: 'Select where the new minute begins' })
  blockId!: string;

  @ApiProperty()
  @Length(1, 300, { message: 'Enter the heading of the new minute, up to 300 characters' })
  heading!: string;
}
