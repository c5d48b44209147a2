import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, MaxLength } from 'class-validator';
import { mayMove, stateAfter } from '../../../domain/actions/action-states.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { requireChair } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';

export class AgreementForm extends ActForm {
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The remark can have up to 2,000 characters' })
  text?: string;
}

/** The chair agrees before the meeting; a minute still has to record it. */
@Injectable()
export class AgreementAct extends Act<AgreementForm> {
  readonly name = 'agreement';
  readonly title = 'Agree that it is done';
  readonly lede = 'You agree for the time being. It is complete when a minute of the panel records it.';
  readonly submit = 'Agree';
  readonly done = 'You have agreed. The panel’s minute will complete it.';
  readonly form = AgreementForm;
  readonly right = requireChair;

  fits({ state }: Action): boolean {
    return mayMove('agree', state);
  }

  fields(): Field[] {
    return [{ name: 'text', label: 'Remark', kind: 'textarea', rows: 3, isOptional: true }];
  }

  change({ action }: ActionEdit, { text = '' }: AgreementForm): ActionChange {
    return { act: 'agreed', text, changes: { state: stateAfter('agree', action.state) } };
  }
}
