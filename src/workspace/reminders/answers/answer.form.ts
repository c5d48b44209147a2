import { Equals, Length } from 'class-validator';
import { AsYesOrNo } from '../../../platform/web/forms/form-values.js';

/** Whoever opens a mail may not be the one it was sent to, so they say in whose name they write. */
export abstract class AnswerForm {
  @AsYesOrNo()
  @Equals(true, { message: 'Confirm in whose name you are posting' })
  confirmed!: boolean;

  abstract text: string;
}

export class UpdateAnswerForm extends AnswerForm {
  @Length(3, 5000, { message: 'Write what there is to report, in 3 to 5,000 characters' })
  text!: string;
}

export class DoneAnswerForm extends AnswerForm {
  @Length(3, 5000, { message: 'Say what was done, in 3 to 5,000 characters' })
  text!: string;
}
