import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { ActionParty } from '../action-party.entity.js';
import { requireKeeper } from '../action-rights.js';
import { type Action, isUnfinished } from '../action.entity.js';
import { OwnerChoices } from '../owner-choices.js';
import { Owners } from '../owners.service.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';

export class SupporterForm extends ActForm {
  /** `person:` or `post:` with an id. */
  @ApiProperty()
  @IsString({ message: 'Select the supporter from the list' })
  @MaxLength(100, { message: 'Select the supporter from the list' })
  owner!: string;
}

/** Somebody who helps the owner, and may report as well. */
@Injectable()
export class SupportersAct extends Act<SupporterForm> {
  readonly name = 'supporters';
  readonly title = 'Add a supporter';
  readonly lede = 'Supporters help the owner, see the action and can report on it.';
  readonly submit = 'Add the supporter';
  readonly done = 'The supporter has been added.';
  readonly form = SupporterForm;
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
    return [{ ...(await this.choices.field(user, 'Select a person or a post')), label: 'Supporter' }];
  }

  async change({ unit, action }: ActionEdit, { owner }: SupporterForm): Promise<ActionChange> {
    const chosen = await this.owners.chosen(owner, this.clock.today());
    const party = { personId: chosen.ownerPersonId, postId: chosen.ownerPostId };
    const row = { actionId: action.id, kind: 'supporter' as const };
    const isOne = (await unit.manager.findBy(ActionParty, row)).some(
      ({ personId, postId }) => personId === party.personId && postId === party.postId,
    );
    if (isOne) throw new RuleBroken('They support the action already', 'owner');
    await unit.manager.insert(ActionParty, { id: newId(), ...row, ...party });
    return { act: 'supported', text: `Supported by ${await this.owners.called(chosen)}.` };
  }
}
