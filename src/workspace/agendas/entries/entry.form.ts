import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { type AgendaEntry, ENTRY_KINDS, ENTRY_PURPOSES, PAPER_EXPECTATIONS } from '../agenda-entry.entity.js';
import { PLACE } from './entry-position.form.js';

/** One numbered line of an agenda. */
class EntryForm {
  @ApiProperty()
  @Length(1, 300, { message: 'Enter the title, up to 300 characters' })
  title!: string;

  /** What the public reads instead of the title; absent where the title itself may be read. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(300, { message: 'The title for the public can have up to 300 characters' })
  publicTitle?: string;

  @ApiProperty({ required: false, enum: ENTRY_PURPOSES })
  @IsOptional()
  @IsIn(ENTRY_PURPOSES, { message: 'Select what the item is for' })
  purpose?: NonNullable<AgendaEntry['purpose']>;

  @ApiProperty({ required: false, example: 'Terri Roche, Director of Public Health, to report' })
  @IsOptional()
  @MaxLength(300, { message: 'The presenter’s line can have up to 300 characters' })
  presenter?: string;

  /** Person id of the officer named on the entry, who may open its papers. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the officer from the list' })
  officerId?: string;

  /** Asked of business only. */
  @ApiProperty({ required: false, enum: PAPER_EXPECTATIONS })
  @IsOptional()
  @IsIn(PAPER_EXPECTATIONS, { message: 'Select whether there will be a paper' })
  paperExpectation?: AgendaEntry['paperExpectation'];

  /** Printed below the title; an exclusion without wording has it drafted. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(5000, { message: 'The wording can have up to 5,000 characters' })
  wording?: string;
}

export class NewEntryForm extends EntryForm {
  @ApiProperty({ required: false, enum: ENTRY_KINDS })
  @IsIn(ENTRY_KINDS, { message: 'Select the kind of entry' })
  kind: AgendaEntry['kind'] = 'business';

  /** Id of the entry it comes behind, or `start`; absent for the end. */
  @ApiProperty({ required: false })
  @IsOptional()
  @Matches(PLACE, { message: 'Select where the item stands' })
  after?: string;
}

export class EntryChangeForm extends EntryForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the item again: this page has no version' })
  version!: number;
}
