import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { Reader } from '../../../domain/access/roles.js';
import { NotAllowed, RuleBroken } from '../../../domain/errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { ActionParty } from '../action-party.entity.js';
import { type ActionRight, requireKeeper } from '../action-rights.js';
import { partyInWords } from '../action-words.js';
import { type Action, isUnfinished } from '../action.entity.js';
import { Owners } from '../owners.service.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';

export class SupporterRemovalForm extends ActForm {
  /** The id of the supporter with this action. */
  @ApiProperty()
  @IsUUID('all', { message: 'Select the supporter who no longer helps' })
  supporterId!: string;
}

const requireKeeperOfSupported: ActionRight = (action, parties, asking) => {
  requireKeeper(action, parties, asking);
  if (!parties.some(({ kind }) => kind === 'supporter')) throw new NotAllowed('Nobody supports this action.');
};

/** Somebody no longer helps the owner: what they have reported stays on record. */
@Injectable()
export class SupporterRemovalAct extends Act<SupporterRemovalForm> {
  readonly name = 'supporter-removal';
  readonly title = 'Remove a supporter';
  readonly lede =
    'They no longer report on it, and see it only if they would see it anyway. What they have said stays.';
  readonly submit = 'Remove the supporter';
  readonly done = 'The supporter has been removed.';
  readonly form = SupporterRemovalForm;
  readonly right = requireKeeperOfSupported;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owners: Owners,
  ) {
    super();
  }

  fits(action: Action): boolean {
    return isUnfinished(action);
  }

  async fields({ id: actionId }: ActionInView, user: Reader): Promise<Field[]> {
    const supporters = await this.unitOfWork.reading(ActionParty).find({
      where: { actionId, kind: 'supporter' },
      relations: { person: true, post: true },
      order: { id: 'ASC' },
    });
    const options = supporters.map((party) => ({ value: party.id, text: partyInWords(party, user) }));
    return [{ name: 'supporterId', label: 'Who no longer helps', kind: 'radios', options }];
  }

  async change({ unit, action }: ActionEdit, { supporterId }: SupporterRemovalForm): Promise<ActionChange> {
    const where = { id: supporterId, actionId: action.id, kind: 'supporter' } as const;
    const party = await unit.manager.findOneBy(ActionParty, where);
    if (!party) throw new RuleBroken('Select one of those who support the action', 'supporterId');
    await unit.manager.delete(ActionParty, where);
    const called = await this.owners.called({ ownerPersonId: party.personId, ownerPostId: party.postId });
    return { act: 'supported', text: `No longer supported by ${called}.` };
  }
}
