import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { RuleBroken } from '../../../domain/errors.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { ActionChange, Doer } from '../action-edits.js';
import { ActionEvidence } from '../action-evidence.entity.js';
import { ActionUpdate } from '../action-update.entity.js';
import type { ReceivedEvidence } from '../evidence/evidence.service.js';

/** What was said, of which day and where. */
type Said = Pick<ActionChange, 'act' | 'text' | 'madeOn' | 'meetingId'>;

/**
 * A report does not change what its reporter saw, so its version does not tell that a form was sent twice. That the same
 * person has said the same of the same day, and shown it by the same files, does.
 */
@Injectable()
export class RepeatedUpdates {
  /** Of an action locked in this unit. @throws RuleBroken at `text` */
  async refuse(unit: Unit, actionId: string, said: Said, by: Doer, files: readonly ReceivedEvidence[]): Promise<void> {
    if (await this.isThere(unit, actionId, said, by, files)) {
      throw new RuleBroken('This update is already there. Go back to the action to see it', 'text');
    }
  }

  /** Of an action locked in this unit. */
  async isThere(
    unit: Unit,
    actionId: string,
    { act, text, madeOn, meetingId = null }: Said,
    by: Doer,
    files: readonly ReceivedEvidence[],
  ): Promise<boolean> {
    const written = await unit.manager.findBy(ActionUpdate, { actionId, act, text, madeBy: by.name });
    const same = written.filter(
      (update) => update.madeOn === madeOn && update.meetingId === meetingId && update.personId === by.personId,
    );
    if (same.length === 0) return false;
    const shown = await unit.manager.findBy(ActionEvidence, { updateId: In(same.map(({ id }) => id)) });
    const sent = hashesOf(files.map(({ file }) => file.hash));
    return same.some(
      ({ id }) => sent === hashesOf(shown.filter(({ updateId }) => updateId === id).map(({ fileHash }) => fileHash)),
    );
  }
}

function hashesOf(hashes: readonly string[]): string {
  return [...hashes].sort().join();
}
