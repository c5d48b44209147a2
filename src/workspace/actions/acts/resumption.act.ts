import { Injectable } from '@nestjs/common';
import { mayMove, stateAfter } from '../../../domain/actions/action-states.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { requireKeeper } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import { Act } from './act.js';
import { ReasonForm } from './act.form.js';
import { REASON } from './act-fields.js';

@Injectable()
export class ResumptionAct extends Act<ReasonForm> {
  readonly name = 'resumption';
  readonly title = 'Take it up again';
  readonly lede = 'The action is open again, and due on the day it has.';
  readonly submit = 'Take it up again';
  readonly done = 'The action is open again.';
  readonly form = ReasonForm;
  readonly right = requireKeeper;

  fits({ state }: Action): boolean {
    return mayMove('resume', state);
  }

  fields(): Field[] {
    return [REASON];
  }

  change({ action }: ActionEdit, { reason }: ReasonForm): ActionChange {
    return { act: 'resumed', text: reason, changes: { state: stateAfter('resume', action.state) } };
  }
}
