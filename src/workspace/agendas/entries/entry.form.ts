import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { HOW_MINUTED, type HowMinuted } from '../../../domain/agendas/how-minuted.js';
import { type Purpose, PURPOSES } from '../../../domain/agendas/purposes.js';
import { AsList, AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { type AgendaEntry, ENTRY_KINDS, PAPER_EXPECTATIONS } from '../agenda-entry.entity.js';
import { PLACE } from './entry-position.form.js';

/** One numbered line of an agenda. */
class EntryForm {
  /** May be left out where minutes are named: it is drafted from their meetings then. */
  @ApiProperty()
  @ValidateIf((form: EntryForm) => form.title !== undefined || namedIn(form).length === 0)
  @Length(1, 300, { message: 'Enter the title, up to 300 characters' })
  title!: string;

  /** What the public reads instead of the title; absent where the title itself may be read. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(300, { message: 'The title for the public can have up to 300 characters' })
  publicTitle?: string;

  @ApiProperty({ required: false, enum: PURPOSES })
  @IsOptional()
  @IsIn(PURPOSES, { message: 'Select what the item is for' })
  purpose?: Purpose;

  @ApiProperty({ required: false, example: 'Terri Roche, Director of Public Health, to report' })
  @IsOptional()
  @MaxLength(300, { message: 'The presenter’s line can have up to 300 characters' })
  presenter?: string;

  /** Person id of the officer named on the entry, who may open its papers. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the officer from the list' })
  officerId?: string;

  /** Asked of business and of minutes. */
  @ApiProperty({ required: false, enum: PAPER_EXPECTATIONS })
  @IsOptional()
  @IsIn(PAPER_EXPECTATIONS, { message: 'Select whether there will be a paper' })
  paperExpectation?: AgendaEntry['paperExpectation'];

  /** Printed below the title; an exclusion without wording has it drafted. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(5000, { message: 'The wording can have up to 5,000 characters' })
  wording?: string;

  /** Absent for what is usual. */
  @ApiProperty({ required: false, enum: HOW_MINUTED })
  @IsOptional()
  @IsIn(HOW_MINUTED, { message: 'Select how the item is minuted' })
  howMinuted?: HowMinuted;

  /** Ids of the earlier meetings whose minutes are put to approval. */
  @ApiProperty({ required: false, type: [String] })
  @AsList()
  @IsUUID('all', { each: true, message: 'Select the meetings from the list' })
  @ArrayMaxSize(20, { message: 'Select 20 meetings or fewer' })
  minutesOf?: string[];

  /** One more, of another panel. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the meeting from the list' })
  minutesOfOther?: string;

  /** What next meetings print, one to a line; absent for what the calendar says. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The dates can have up to 2,000 characters' })
  meetingsText?: string;

  /** What the calendar said when the page was opened: sent back unchanged it is nobody's edit. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'Open the item again: this page does not say what was offered' })
  meetingsOffered?: string;
}

export function namedIn({ minutesOf = [], minutesOfOther }: Pick<EntryForm, 'minutesOf' | 'minutesOfOther'>): string[] {
  return [...new Set([...minutesOf, ...(minutesOfOther === undefined ? [] : [minutesOfOther])])];
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
