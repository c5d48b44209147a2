import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
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
import { ReasonForm } from './act.form.js';
import { REASON } from './act-fields.js';
import { NOT_WAITING } from './not-waiting.js';

export class SuccessionForm extends ReasonForm {
  /** As it is called, such as `CPP 30(2) 2017/18`. */
  @ApiProperty({ example: 'CPP 30(2) 2017/18' })
  @Length(3, 60, { message: 'Enter what the other action is called, like CPP 30(2) 2017/18' })
  other!: string;
}

/** A later action takes its place. */
@Injectable()
export class SuccessionAct extends Act<SuccessionForm> {
  readonly name = 'succession';
  readonly title = 'Another action takes its place';
  readonly lede = 'It stays on the record, with a link to the one that goes on in its place.';
  readonly submit = 'Supersede it';
  readonly done = 'The action has been superseded.';
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
    return [{ name: 'other', label: 'The action that goes on', width: 20, hint: 'Like CPP 30(2) 2017/18' }, REASON];
  }

  async change({ unit, action }: ActionEdit, form: SuccessionForm, user: Actor & Reader): Promise<ActionChange> {
    const other = await this.others.toGoOn(unit, action, form.other, user);
    const state = stateAfter('supersede', action.state);
    const changes = { state, closedOn: this.clock.today(), successorId: other.id, ...NOT_WAITING };
    return { act: 'superseded', text: `By ${other.reference}. ${form.reason}`, changes };
  }
}
