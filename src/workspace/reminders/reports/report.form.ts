import { Transform } from 'class-transformer';
import { ArrayNotEmpty, Equals, IsIn, IsOptional, Length, MaxLength, ValidateIf } from 'class-validator';
import { SCHEDULE_12A_PARAGRAPHS, type Schedule12AParagraph } from '../../../domain/access/schedule-12a.js';
import { AsList, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

/** A report as its author hands it in, beside the file. */
export class ReportForm {
  @Length(3, 300, { message: 'Write the title of the report, in 3 to 300 characters' })
  title!: string;

  @IsOptional()
  @MaxLength(5000, { message: 'The background papers can have up to 5,000 characters' })
  backgroundPapers?: string;

  @AsList()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(Number) : value))
  @IsIn(SCHEDULE_12A_PARAGRAPHS, { each: true, message: 'Select paragraphs from the list' })
  @ValidateIf(isProposedExempt)
  @ArrayNotEmpty({ message: 'Select the paragraph that the reason is about, or remove the reason' })
  paragraphs: Schedule12AParagraph[] = [];

  @ValidateIf(isProposedExempt)
  @Length(3, 2000, { message: 'Say why the report falls under this paragraph, in 3 to 2,000 characters' })
  reason?: string;

  @IsOptional()
  @MaxLength(2000, { message: 'The note can have up to 2,000 characters' })
  note?: string;

  /** Whoever opens a mail may not be the one it was sent to, so they say in whose name they submit. */
  @AsYesOrNo()
  @Equals(true, { message: 'Confirm in whose name you are submitting' })
  confirmed!: boolean;
}

/** By a paragraph or by a reason: one without the other is half a proposal. */
function isProposedExempt({ paragraphs, reason }: ReportForm): boolean {
  return paragraphs.length > 0 || reason !== undefined;
}
