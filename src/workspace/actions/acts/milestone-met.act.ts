import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IsNull } from 'typeorm';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { ActionMilestone } from '../action-milestone.entity.js';
import { requireReporter } from '../action-rights.js';
import { type Action, isUnfinished } from '../action.entity.js';
import { nextMilestone } from '../next-milestone.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';

export class MilestoneMetForm extends ActForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the milestone' })
  milestoneId!: string;
}

@Injectable()
export class MilestoneMetAct extends Act<MilestoneMetForm> {
  readonly name = 'milestone-met';
  readonly title = 'A milestone is met';
  readonly lede = 'Say which.';
  readonly submit = 'It is met';
  readonly done = 'The milestone is met.';
  readonly form = MilestoneMetForm;
  readonly right = requireReporter;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {
    super();
  }

  fits(action: Action): boolean {
    return isUnfinished(action) && action.nextMilestoneOn !== null;
  }

  async fields({ id, opens }: ActionInView): Promise<Field[]> {
    const where = { actionId: id, metOn: IsNull() };
    const open = await this.unitOfWork.reading(ActionMilestone).find({ where, order: { dueOn: 'ASC', id: 'ASC' } });
    const options = open.map((each) => ({
      value: each.id,
      text: opens ? `${each.title}, by ${plainDate(each.dueOn)}` : `By ${plainDate(each.dueOn)}`,
    }));
    return [{ name: 'milestoneId', label: 'Milestone', kind: 'radios', options }];
  }

  async change({ unit, action }: ActionEdit, { milestoneId }: MilestoneMetForm): Promise<ActionChange> {
    const milestone = await unit.manager.findOneBy(ActionMilestone, { id: milestoneId, actionId: action.id });
    if (!milestone || milestone.metOn !== null) throw new RuleBroken('Select the milestone', 'milestoneId');
    await unit.manager.update(ActionMilestone, { id: milestoneId }, { metOn: this.clock.today() });
    const changes = { nextMilestoneOn: await nextMilestone(unit, action.id) };
    // Its title stands with the milestones: whoever reports need not be somebody who may read it.
    return { act: 'milestone-met', text: '', changes };
  }
}
