import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { type CalendarDate, longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import type { Field, Option } from '../../../platform/web/pages/list-page.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { requireReporter } from '../action-rights.js';
import { type Action, isUnfinished } from '../action.entity.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';
import { EVIDENCE } from './act-fields.js';

const COURSES = ['as-before', 'on-target', 'off-target'] as const;

/** Years of a panel that meets every month. */
const MOST_OFFERED = 60;

/** Progress, or the lack of it. */
export class UpdateForm extends ActForm {
  @ApiProperty()
  @Length(3, 5000, { message: 'Write what there is to report, in 3 to 5,000 characters' })
  text!: string;

  /** The day it tells of; absent for today. */
  @ApiProperty({ required: false, example: '2017-09-03' })
  @IsOptional()
  @IsDay({ message: 'Enter the day as a real date, like 3 9 2017' })
  madeOn?: string;

  /** The meeting of the panel at which it was said. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the meeting from the list' })
  meetingId?: string;

  /** Whether it is going to be done in time, as its owner sees it. */
  @ApiProperty({ required: false, enum: COURSES })
  @IsOptional()
  @IsIn(COURSES, { message: 'Select whether it is on target' })
  course?: (typeof COURSES)[number];
}

@Injectable()
export class UpdateAct extends Act<UpdateForm> {
  readonly name = 'updates';
  readonly title = 'Post an update';
  readonly lede = 'It stays on the record as you write it. What was said before is below.';
  readonly submit = 'Post the update';
  readonly done = 'The update is on record.';
  readonly form = UpdateForm;
  readonly right = requireReporter;
  override readonly takesFiles = true;
  /** Two may report at the same time. */
  override readonly asSeen = false;

  constructor(
    private readonly meetings: MeetingsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {
    super();
  }

  fits(action: Action): boolean {
    return isUnfinished(action);
  }

  async fields({ panelId, raisedOn }: ActionInView): Promise<Field[]> {
    return [
      { name: 'text', label: 'What there is to report', kind: 'textarea', rows: 5 },
      {
        name: 'course',
        label: 'Will it be done in time?',
        kind: 'radios',
        isSmall: true,
        isOptional: true,
        options: [
          { value: 'as-before', text: 'As said before' },
          { value: 'on-target', text: 'Yes, it is on target' },
          { value: 'off-target', text: 'No, it is off target' },
        ],
      },
      { name: 'madeOn', label: 'Day', kind: 'date', isOptional: true, hint: 'Leave it blank for today.' },
      {
        name: 'meetingId',
        label: 'Said at a meeting',
        kind: 'select',
        isOptional: true,
        options: [{ value: '', text: 'Not at a meeting' }, ...(await this.since(panelId, raisedOn))],
      },
      EVIDENCE,
    ];
  }

  async change({ action }: ActionEdit, form: UpdateForm): Promise<ActionChange> {
    const { text, madeOn = this.clock.today(), meetingId, course = 'as-before' } = form;
    if (madeOn < action.raisedOn) {
      const day = plainDate(action.raisedOn);
      throw new RuleBroken(`The day must be on or after ${day}, when it was resolved`, 'madeOn');
    }
    const meeting = meetingId === undefined ? null : await this.meetings.get(meetingId);
    if (meeting && (meeting.panelId !== action.panelId || meeting.day < action.raisedOn))
      throw new RuleBroken('Select the meeting from the list', 'meetingId');
    const day = meeting?.day ?? madeOn;
    if (day > this.clock.today()) {
      throw new RuleBroken('The day of an update cannot be in the future', meeting ? 'meetingId' : 'madeOn');
    }
    const changes = course === 'as-before' ? {} : { isOffTarget: course === 'off-target' };
    return { act: 'progress', text, changes, madeOn: day, meetingId: meeting?.id ?? null };
  }

  private async since(panelId: string, raisedOn: CalendarDate): Promise<Option[]> {
    const meetings = await this.meetings.between([panelId], [raisedOn, this.clock.today()], MOST_OFFERED);
    return [...meetings].reverse().map(({ id, day }) => ({ value: id, text: longDate(day) }));
  }
}
