import { IsOptional, MaxLength } from 'class-validator';
import { AsAnswer } from '../../../platform/web/forms/form-values.js';
import { PaperForm } from '../papers/paper.form.js';

/** What the clerk makes of a report that was handed in. */
export class AcceptanceForm extends PaperForm {
  @MaxLength(300, { message: 'The title can have up to 300 characters' })
  declare readonly title: string;

  /** Asked for where its author proposes to keep it from the public. */
  @AsAnswer()
  @IsOptional()
  declare readonly isExempt?: boolean;
}
