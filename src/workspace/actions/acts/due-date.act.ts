import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Length } from 'class-validator';
import type { Reader } from '../../../domain/access/roles.js';
import { usualDueDate } from '../../../domain/actions/usual-due-date.js';
import { isCalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { requireDater } from '../action-rights.js';
import { type Action, isUnfinished } from '../action.entity.js';
import { DueContexts } from '../due-contexts.service.js';
import { DueDates } from '../due-dates.js';
import { Act, type AskedInAddress } from './act.js';
import { ReasonForm } from './act.form.js';
import { APPROVED_BY, REASON } from './act-fields.js';

export class DueDateForm extends ReasonForm {
  /** Absent to take the date away. */
  @ApiProperty({ required: false, example: '2017-10-16' })
  @IsOptional()
  @IsDay({ message: 'Enter the due date as a real date, like 16 10 2017' })
  dueOn?: string;

  @ApiProperty()
  @Length(2, 200, { message: 'Say who approved it, in 2 to 200 characters' })
  approvedBy!: string;
}

@Injectable()
export class DueDateAct extends Act<DueDateForm> {
  readonly name = 'due-date';
  readonly title = 'Change the due date';
  readonly lede = 'The date it had first stays on the record with every change.';
  readonly submit = 'Change the due date';
  readonly done = 'The due date has been changed.';
  readonly form = DueDateForm;
  readonly right = requireDater;

  constructor(
    private readonly dueDates: DueDates,
    private readonly contexts: DueContexts,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {
    super();
  }

  fits(action: Action): boolean {
    return isUnfinished(action);
  }

  async fields({ panel }: ActionInView): Promise<Field[]> {
    const habit = { rule: panel.actionDueRule, days: panel.actionDueDays };
    const usual = usualDueDate(habit, await this.contexts.of(panel, this.clock.today()));
    const hint = usual === null ? 'For example, 24 10 2017.' : `The panel’s usual date is ${plainDate(usual)}.`;
    return [{ name: 'dueOn', label: 'Due date', kind: 'date', hint }, REASON, APPROVED_BY];
  }

  override opened({ dueOn }: ActionInView, { dueOn: asked }: AskedInAddress): object {
    return { dueOn: typeof asked === 'string' && isCalendarDate(asked) ? asked : (dueOn ?? '') };
  }

  async change({ unit, action }: ActionEdit, form: DueDateForm, user: Actor & Reader): Promise<ActionChange> {
    const { dueOn: to = null, reason, approvedBy } = form;
    if (action.state === 'deferred' && (to === null || to <= this.clock.today())) {
      throw new RuleBroken('It is deferred, so its date must be in the future. Take it up again first.', 'dueOn');
    }
    if (to === action.dueOn) throw new RuleBroken('That is the date it has', 'dueOn');
    return this.dueDates.move(unit, action, { to, reason, approvedBy }, user);
  }
}
