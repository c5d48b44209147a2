import { Injectable } from '@nestjs/common';
import { mayKeepActions } from '../../domain/access/action-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { RuleBroken } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';
import { ActionEdits } from './action-edits.js';
import { Action } from './action.entity.js';

/** Finds the action that goes on in another's place, and tells it so. */
@Injectable()
export class OtherActions {
  constructor(private readonly edits: ActionEdits) {}

  /** Locked for this unit; by what it is called. @throws RuleBroken at `other` */
  async toGoOn(unit: Unit, action: Action, called: string, user: Reader): Promise<Action> {
    const reference = called.trim().replace(/\s+/g, ' ');
    const [other] = await unit.manager
      .createQueryBuilder(Action, 'action')
      .where('action.reference IN (:...spellings)', { spellings: [reference, inUsualCase(reference)] })
      .orderBy('action.raisedOn', 'DESC')
      .addOrderBy('action.id', 'DESC')
      .limit(1)
      .getMany();
    if (!other || !mayKeepActions(user, other.panelId)) {
      throw new RuleBroken('No action of your panels has this reference. Enter it like CPP 30(2) 2017/18', 'other');
    }
    if (other.id === action.id) throw new RuleBroken('This is the action itself. Enter another one', 'other');
    const kept = await this.edits.locked(unit, other.id);
    if (kept.closedOn !== null) throw new RuleBroken(`${kept.reference} is closed. Enter one that is not`, 'other');
    return kept;
  }

  /** What is private in the one that goes does not come into the open with it. */
  async tellOfMerging(unit: Unit, kept: Action, gone: Action, user: Actor & Reader): Promise<void> {
    const lastHeardOn = gone.lastHeardOn > kept.lastHeardOn ? gone.lastHeardOn : kept.lastHeardOn;
    const text = `${gone.reference} was merged into this action.`;
    await this.edits.write(unit, kept, { act: 'merged', text, changes: { lastHeardOn } }, user);
  }
}

/** `cpp 20 promise 1 2017/18` as it is written. */
function inUsualCase(reference: string): string {
  return reference.toUpperCase().replace(/ (?:PROMISE|MATTER) /, (word) => word.toLowerCase());
}
