import { Inject, Injectable } from '@nestjs/common';
import { mayMove, stateAfter } from '../../../domain/actions/action-states.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { requireKeeper } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import { OtherActions } from '../other-actions.js';
import { Act } from './act.js';
import { REASON } from './act-fields.js';
import { NOT_WAITING } from './not-waiting.js';
import { SuccessionForm } from './succession.act.js';

/** Two actions ask for the same: this one goes into the other, and the other shows the history of both. */
@Injectable()
export class MergingAct extends Act<SuccessionForm> {
  readonly name = 'merging';
  readonly title = 'Merge it into another action';
  readonly lede = 'For the same thing resolved twice. The other action shows the history of both.';
  readonly submit = 'Merge them';
  readonly done = 'The actions have been merged.';
  readonly form = SuccessionForm;
  readonly right = requireKeeper;

  constructor(
    private readonly others: OtherActions,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {
    super();
  }

  fits({ state }: Action): boolean {
    return mayMove('supersede', state);
  }

  fields(): Field[] {
    return [{ name: 'other', label: 'The action that is kept', width: 20, hint: 'Like CPP 30(2) 2017/18' }, REASON];
  }

  async change({ unit, action }: ActionEdit, form: SuccessionForm, user: Actor & Reader): Promise<ActionChange> {
    const other = await this.others.toGoOn(unit, action, form.other, user);
    await this.others.tellOfMerging(unit, other, action, user);
    const state = stateAfter('supersede', action.state);
    const changes = { state, closedOn: this.clock.today(), successorId: other.id, ...NOT_WAITING };
    return { act: 'merged', text: `Into ${other.reference}. ${form.reason}`, changes };
  }
}
