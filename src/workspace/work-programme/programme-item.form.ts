import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { type Purpose, PURPOSES } from '../../domain/agendas/purposes.js';
import { TYPED_SOURCES } from '../../domain/work-programme/item-words.js';
import { IsDay } from '../../platform/web/forms/form-rules.js';
import { AsWholeNumber } from '../../platform/web/forms/form-values.js';

/** `post:` or `person:` with an id. */
export const AUTHOR = /^(post|person):[0-9a-f-]{36}$/;

class ItemForm {
  @ApiProperty({ example: 'Children missing from care' })
  @Length(2, 300, { message: 'Enter the title, up to 300 characters' })
  title!: string;

  @ApiProperty({ required: false, enum: PURPOSES })
  @IsOptional()
  @IsIn(PURPOSES, { message: 'Select what the item is for' })
  purpose?: Purpose;

  /** What it is to cover. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(1000, { message: 'Say what it is to cover in up to 1,000 characters' })
  scope?: string;

  @ApiProperty({ required: false, example: 'post:0190…' })
  @IsOptional()
  @Matches(AUTHOR, { message: 'Select the author from the list' })
  author?: string;

  /** Asked of what came from no clause. */
  @ApiProperty({ required: false, enum: TYPED_SOURCES })
  @IsOptional()
  @IsIn(TYPED_SOURCES, { message: 'Select where the item comes from' })
  source?: (typeof TYPED_SOURCES)[number];

  /** Which statute asks for it, or which member. */
  @ApiProperty({ required: false, example: 'Councillor Cusworth' })
  @IsOptional()
  @MaxLength(300, { message: 'Say where it comes from in up to 300 characters' })
  sourceWords?: string;

  @ApiProperty({ required: false, example: '2018-04-24' })
  @IsOptional()
  @IsDay({ message: 'Enter the day from which it is wanted, like 24 4 2018, or leave it blank' })
  dueOn?: string;
}

export class NewProgrammeItemForm extends ItemForm {
  /** Left out while it is to be fixed. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the meeting from the list' })
  meetingId?: string;
}

export class ProgrammeItemChangeForm extends ItemForm {
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the item again: this page has no version' })
  version!: number;
}
