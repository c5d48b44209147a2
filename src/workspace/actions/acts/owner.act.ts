import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, MaxLength } from 'class-validator';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { requireKeeper } from '../action-rights.js';
import { type Action, isUnfinished } from '../action.entity.js';
import { OwnerChoices } from '../owner-choices.js';
import { Owners } from '../owners.service.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';

export class OwnerForm extends ActForm {
  /** `person:` or `post:` with an id; absent for nobody. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(100, { message: 'Select the owner from the list' })
  owner?: string;

  /** Needed where there is no owner. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The reason can have up to 2,000 characters' })
  reason?: string;
}

@Injectable()
export class OwnerAct extends Act<OwnerForm> {
  readonly name = 'owner';
  readonly title = 'Change the owner';
  readonly lede = 'An action of a post goes to whoever holds the post on the day.';
  readonly submit = 'Change the owner';
  readonly done = 'The owner has been changed.';
  readonly form = OwnerForm;
  readonly right = requireKeeper;

  constructor(
    private readonly owners: Owners,
    private readonly choices: OwnerChoices,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {
    super();
  }

  fits(action: Action): boolean {
    return isUnfinished(action);
  }

  async fields(_action: ActionInView, user: Reader): Promise<Field[]> {
    return [
      await this.choices.field(user, 'Nobody yet'),
      {
        name: 'reason',
        label: 'Reason',
        kind: 'textarea',
        rows: 2,
        hint: 'Needed where there is no owner.',
        isOptional: true,
      },
    ];
  }

  override opened({ ownerPersonId, ownerPostId, noOwnerBecause }: ActionInView): object {
    const owner = ownerPostId ? `post:${ownerPostId}` : ownerPersonId ? `person:${ownerPersonId}` : '';
    return { owner, reason: noOwnerBecause ?? '' };
  }

  async change({ action }: ActionEdit, { owner, reason = '' }: OwnerForm): Promise<ActionChange> {
    if (owner === undefined) {
      if (reason.trim() === '') throw new RuleBroken('Say why the action has no owner', 'reason');
      const changes = { ownerPersonId: null, ownerPostId: null, noOwnerBecause: reason };
      return { act: 'assigned', text: `No owner. ${reason}`, changes };
    }
    const changes = await this.owners.chosen(owner, this.clock.today());
    if (changes.ownerPersonId === action.ownerPersonId && changes.ownerPostId === action.ownerPostId) {
      throw new RuleBroken('That is the owner it has', 'owner');
    }
    return { act: 'assigned', text: [await this.owners.called(changes), reason].filter(Boolean).join('. '), changes };
  }
}
