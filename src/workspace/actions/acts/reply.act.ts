import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { requireReporter } from '../action-rights.js';
import { type Action, isUnfinished } from '../action.entity.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';
import { EVIDENCE } from './act-fields.js';
import { NOT_WAITING } from './not-waiting.js';

export class ReplyForm extends ActForm {
  @ApiProperty()
  @Length(2, 5000, { message: 'Say what the reply was, in 2 to 5,000 characters' })
  text!: string;
}

@Injectable()
export class ReplyAct extends Act<ReplyForm> {
  readonly name = 'reply';
  readonly title = 'The reply has come';
  readonly lede = 'From now on the due date counts again.';
  readonly submit = 'Record the reply';
  readonly done = 'The reply is on record.';
  readonly form = ReplyForm;
  readonly right = requireReporter;
  override readonly takesFiles = true;

  fits(action: Action): boolean {
    return isUnfinished(action) && action.waitingSince !== null;
  }

  fields(): Field[] {
    return [{ name: 'text', label: 'What they replied', kind: 'textarea', rows: 4 }, EVIDENCE];
  }

  change(_edit: ActionEdit, { text }: ReplyForm): ActionChange {
    return { act: 'replied', text, changes: NOT_WAITING };
  }
}
