import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { indexAnew } from '../../platform/database/search/search-index.js';
import type { Unit } from '../../platform/database/unit.js';
import { fullName } from '../people/person.entity.js';
import { Action, safeWording } from './action.entity.js';

/** Keeps the words under which actions are found in step with them, within the unit that changes these. */
@Injectable()
export class ActionsIndex {
  async follow(unit: Unit, ...ids: readonly string[]): Promise<void> {
    const relations = { ownerPerson: true, ownerPost: true } as const;
    const actions = await unit.manager.find(Action, { where: { id: In([...ids]) }, relations });
    await indexAnew(unit, ids, actions.map(findable));
  }
}

/** Somebody who is not named in public is found by nobody's name here. */
function findable(action: Action) {
  const { id, reference, ownerPerson, ownerPost, wording } = action;
  const owner = ownerPost?.title ?? (ownerPerson?.namedInPublic ? fullName(ownerPerson) : '');
  return { subjectId: id, open: [reference, safeWording(action), owner].join(' '), closed: wording };
}
