import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Length, MaxLength } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

const LONGEST_TEXT = 200_000;

/** The whole text of a version, whose sections are recognised. */
export class TermsTextForm {
  @ApiProperty({ example: 'Terms of reference of the Corporate Parenting Panel' })
  @Length(2, 200, { message: 'Enter the title of the terms of reference, up to 200 characters' })
  title!: string;

  @ApiProperty({ example: '1. Purpose\n\n(i) To lead …\n\n2. Membership\n\nTen members.' })
  @Length(1, LONGEST_TEXT, { message: 'Paste the text of the terms of reference, up to 200,000 characters' })
  text!: string;

  /** The version of the record that the person saw; left out for a new one. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Open the text again: this page has no version' })
  version?: number;
}

export const TEXT_STEPS = ['check', 'edit', 'save'] as const;

/** On its page the text is checked, and its sections are seen, before it is saved. */
export class TermsTextPageForm extends TermsTextForm {
  @IsOptional()
  @IsIn(TEXT_STEPS, { message: 'Check the text, or save it' })
  step?: (typeof TEXT_STEPS)[number];
}

/** One section of a draft. */
export class TermsSectionForm {
  @ApiProperty({ example: 'Purpose' })
  @Length(1, 120, { message: 'Enter the heading of the section, up to 120 characters' })
  heading!: string;

  /** Markdown; absent for a section that is a heading only. */
  @ApiProperty({ required: false, example: '(i) To lead …' })
  @IsOptional()
  @MaxLength(LONGEST_TEXT, { message: 'Shorten the text of the section to 200,000 characters' })
  text?: string;

  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the section again: this page has no version' })
  version!: number;
}
