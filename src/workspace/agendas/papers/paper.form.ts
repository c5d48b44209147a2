import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, MaxLength } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import { PAPER_KINDS, type PaperKind } from '../paper.entity.js';

/** What is said of a document that goes with an entry. */
export class PaperForm {
  @ApiProperty({ required: false, enum: PAPER_KINDS })
  @IsIn(PAPER_KINDS, { message: 'Select what kind of paper this is' })
  kind: PaperKind = 'report';

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
}

export class PaperChangeForm extends PaperForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the paper again: this page has no version' })
  version!: number;
}
