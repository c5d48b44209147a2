import { Equals, Length } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsYesOrNo } from '../../../platform/web/forms/form-values.js';

/** Whoever opens a mail may not be the one it was sent to, so they say in whose name they write. */
export abstract class AnswerForm {
  @AsYesOrNo()
  @Equals(true, { message: 'Confirm in whose name you are posting' })
  confirmed!: boolean;

  abstract text: string;

  /** Asked for where a new date is. */
  declare readonly dueOn?: string;
}

export class UpdateAnswerForm extends AnswerForm {
  @Length(3, 5000, { message: 'Write what there is to report, in 3 to 5,000 characters' })
  text!: string;
}

export class DoneAnswerForm extends AnswerForm {
  @Length(3, 5000, { message: 'Say what was done, in 3 to 5,000 characters' })
  text!: string;
}

export class MoreTimeForm extends AnswerForm {
  @IsDay({ message: 'Enter the new date as a real date, like 30 11 2017' })
  declare readonly dueOn: string;

  @Length(3, 2000, { message: 'Say why you need more time, in 3 to 2,000 characters' })
  text!: string;
}

export class NotMineForm extends AnswerForm {
  @Length(2, 500, { message: 'Say whose it is or may be, in 2 to 500 characters' })
  text!: string;
}
