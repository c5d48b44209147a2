import { Injectable } from '@nestjs/common';
import { mayMove, stateAfter } from '../../../domain/actions/action-states.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { requireChairOrKeeper } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import { Act } from './act.js';
import { ReasonForm } from './act.form.js';

/** It is not done yet: back to the owner, with a question. */
@Injectable()
export class ReturnAct extends Act<ReasonForm> {
  readonly name = 'return';
  readonly title = 'Return it to its owner';
  readonly lede = 'The action is open again, with its due date as it was.';
  readonly submit = 'Return it';
  readonly done = 'The action is open again.';
  readonly form = ReasonForm;
  readonly right = requireChairOrKeeper;

  fits({ state }: Action): boolean {
    return mayMove('return', state);
  }

  fields(): Field[] {
    return [{ name: 'reason', label: 'What is still to be done, or to be answered', kind: 'textarea', rows: 3 }];
  }

  change({ action }: ActionEdit, { reason }: ReasonForm): ActionChange {
    return { act: 'returned', text: reason, changes: { state: stateAfter('return', action.state), proposedOn: null } };
  }
}
