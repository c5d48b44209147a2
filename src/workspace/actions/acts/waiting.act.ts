import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Length } from 'class-validator';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { requireReporter } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';

export class WaitingForm extends ActForm {
  @ApiProperty({ example: 'Cabinet' })
  @Length(2, 200, { message: 'Say whose reply it waits for, in 2 to 200 characters' })
  waitingFor!: string;

  @ApiProperty({ required: false, example: '2017-12-02' })
  @IsOptional()
  @IsDay({ message: 'Enter the day as a real date, like 2 12 2017' })
  replyDueOn?: string;

  /** Where that was on an earlier day than it is recorded. */
  @ApiProperty({ required: false, example: '2017-10-25' })
  @IsOptional()
  @IsDay({ message: 'Enter the day on which it was asked for, like 25 10 2017' })
  askedOn?: string;
}

/** It waits on somebody else, and is not overdue until they have answered. */
@Injectable()
export class WaitingAct extends Act<WaitingForm> {
  readonly name = 'waiting';
  readonly title = 'It waits for a reply';
  readonly lede = 'It is not overdue until the reply comes.';
  readonly submit = 'Say that it waits';
  readonly done = 'The action waits for a reply.';
  readonly form = WaitingForm;
  readonly right = requireReporter;

  constructor(@Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock) {
    super();
  }

  fits({ state }: Action): boolean {
    return state === 'open';
  }

  fields(): Field[] {
    return [
      { name: 'waitingFor', label: 'Whose reply', hint: 'Such as Cabinet, or a partner of the council.' },
      {
        name: 'askedOn',
        label: 'When it was asked for',
        hint: 'Today, if it is left blank.',
        kind: 'date',
        isOptional: true,
      },
      {
        name: 'replyDueOn',
        label: 'When it is expected',
        hint: 'Once the day has passed, the owner and the clerk are asked for it by mail.',
        kind: 'date',
        isOptional: true,
      },
    ];
  }

  override opened({ waitingFor, waitingSince, replyDueOn, opens }: ActionInView): object {
    return { askedOn: waitingSince ?? '', waitingFor: opens ? (waitingFor ?? '') : '', replyDueOn: replyDueOn ?? '' };
  }

  /** @throws RuleBroken at `askedOn` */
  change({ action }: ActionEdit, { waitingFor, replyDueOn, askedOn }: WaitingForm): ActionChange {
    const since = askedOn ?? action.waitingSince ?? this.clock.today();
    if (since > this.clock.today() || since < action.raisedOn) {
      throw new RuleBroken('It was asked for on the day it was resolved or later, and not in the future', 'askedOn');
    }
    const by = replyDueOn === undefined ? '' : `, expected by ${plainDate(replyDueOn)}`;
    const changes = { waitingFor, waitingSince: since, replyDueOn: replyDueOn ?? null };
    return { act: 'waiting', text: `Waits for a reply from ${waitingFor}${by}.`, changes };
  }
}
