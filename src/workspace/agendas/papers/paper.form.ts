import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, MaxLength } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { PAPER_KINDS, type PaperKind } from '../paper.entity.js';

/** What is said of a document that goes with an entry. */
export class PaperForm {
  /** Absent for a report where the entry has no paper yet, and an appendix where it has; for what it is, of one that is changed. */
  @ApiProperty({ required: false, enum: PAPER_KINDS })
  @IsOptional()
  @IsIn(PAPER_KINDS, { message: 'Select what kind of paper this is' })
  kind?: PaperKind;

  /** Absent to make it from the name of the file. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(300, { message: 'The title can have up to 300 characters' })
  title?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The author can have up to 200 characters' })
  author?: string;

  /** What the report is based on, one per line, or `None`; may stay blank until the agenda is published. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(5000, { message: 'The background papers can have up to 5,000 characters' })
  backgroundPapers?: string;

  /** What it says, in words, for those who cannot see a scan. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(5000, { message: 'The description can have up to 5,000 characters' })
  description?: string;
}

export class PaperChangeForm extends PaperForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the paper again: this page has no version' })
  version!: number;

  /** Why another file takes the place of the one there is; for the desk only. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(500, { message: 'The reason can have up to 500 characters' })
  replacementReason?: string;
}
