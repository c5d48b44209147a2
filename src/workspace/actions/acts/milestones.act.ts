import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../../domain/errors.js';
import { newId } from '../../../platform/database/new-id.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { ActionMilestone } from '../action-milestone.entity.js';
import { requireReporter } from '../action-rights.js';
import { type Action, isUnfinished } from '../action.entity.js';
import { nextMilestone } from '../next-milestone.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';

export class MilestoneForm extends ActForm {
  @ApiProperty()
  @Length(3, 200, { message: 'Say what the milestone is, in 3 to 200 characters' })
  title!: string;

  @ApiProperty({ example: '2017-10-02' })
  @IsDay({ message: 'Enter the day of the milestone as a real date, like 2 10 2017' })
  on!: string;
}

@Injectable()
export class MilestonesAct extends Act<MilestoneForm> {
  readonly name = 'milestones';
  readonly title = 'Add a milestone';
  readonly lede = 'A step on the way with a day of its own. When it is late, the action is off target.';
  readonly submit = 'Add the milestone';
  readonly done = 'The milestone has been added.';
  readonly form = MilestoneForm;
  readonly right = requireReporter;

  fits(action: Action): boolean {
    return isUnfinished(action);
  }

  fields(): Field[] {
    return [
      { name: 'title', label: 'Milestone' },
      { name: 'on', label: 'Day', kind: 'date' },
    ];
  }

  async change({ unit, action }: ActionEdit, { title, on }: MilestoneForm): Promise<ActionChange> {
    if (action.dueOn !== null && on > action.dueOn) {
      throw new RuleBroken(`The milestone must be on or before ${plainDate(action.dueOn)}, the due date`, 'on');
    }
    await unit.manager.insert(ActionMilestone, { id: newId(), actionId: action.id, title, dueOn: on, metOn: null });
    const changes = { nextMilestoneOn: await nextMilestone(unit, action.id) };
    return { act: 'milestone', text: `${title}, by ${plainDate(on)}.`, changes };
  }
}
