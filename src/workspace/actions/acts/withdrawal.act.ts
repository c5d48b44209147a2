import { Inject, Injectable } from '@nestjs/common';
import { mayMove, stateAfter } from '../../../domain/actions/action-states.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { requireKeeper } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import { Act } from './act.js';
import { ReasonForm } from './act.form.js';
import { REASON } from './act-fields.js';
import { NOT_WAITING } from './not-waiting.js';

/** It is not going to be done, and somebody says why. */
@Injectable()
export class WithdrawalAct extends Act<ReasonForm> {
  readonly name = 'withdrawal';
  readonly title = 'Withdraw it';
  readonly lede = 'It stays on the record with the reason, and is not tracked any longer.';
  readonly submit = 'Withdraw it';
  readonly done = 'The action has been withdrawn.';
  readonly form = ReasonForm;
  readonly right = requireKeeper;

  constructor(@Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock) {
    super();
  }

  fits({ state }: Action): boolean {
    return mayMove('withdraw', state);
  }

  fields(): Field[] {
    return [REASON];
  }

  change({ action }: ActionEdit, { reason }: ReasonForm): ActionChange {
    const changes = { state: stateAfter('withdraw', action.state), closedOn: this.clock.today(), ...NOT_WAITING };
    return { act: 'withdrawn', text: reason, changes };
  }
}
