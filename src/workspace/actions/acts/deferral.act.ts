import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { mayMove, stateAfter } from '../../../domain/actions/action-states.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { requireKeeper } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import { DueDates } from '../due-dates.js';
import { Act } from './act.js';
import { ReasonForm } from './act.form.js';
import { APPROVED_BY, REASON } from './act-fields.js';

export class DeferralForm extends ReasonForm {
  @ApiProperty({ example: '2018-04-30' })
  @IsDay({ message: 'Enter the day to which it is deferred as a real date, like 30 4 2018' })
  until!: string;

  @ApiProperty()
  @Length(2, 200, { message: 'Say who approved it, in 2 to 200 characters' })
  approvedBy!: string;
}

/** It rests until a day, and nobody is chased for it before. */
@Injectable()
export class DeferralAct extends Act<DeferralForm> {
  readonly name = 'deferral';
  readonly title = 'Defer it';
  readonly lede = 'It rests until the day you enter, and is due then.';
  readonly submit = 'Defer it';
  readonly done = 'The action is deferred.';
  readonly form = DeferralForm;
  readonly right = requireKeeper;

  constructor(
    private readonly dueDates: DueDates,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {
    super();
  }

  fits({ state }: Action): boolean {
    return mayMove('defer', state);
  }

  fields(): Field[] {
    return [{ name: 'until', label: 'Deferred to', kind: 'date' }, REASON, APPROVED_BY];
  }

  async change({ unit, action }: ActionEdit, form: DeferralForm, user: Actor & Reader): Promise<ActionChange> {
    const { until: to, reason, approvedBy } = form;
    if (to <= this.clock.today()) throw new RuleBroken('The day must be in the future', 'until');
    const state = stateAfter('defer', action.state);
    return this.dueDates.move(unit, action, { to, reason, approvedBy }, user, { state });
  }
}
