import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ActionEvidence } from './action-evidence.entity.js';
import type { ActionRecord } from './action-in-detail.js';
import type { ActionInView } from './action-in-view.js';
import { ActionUpdate } from './action-update.entity.js';
import { personFor } from './action-words.js';
import { DueChange } from './due-change.entity.js';

/** What was said and done about actions, what shows it, and how their due dates moved; as far as a reader may see it. */
@Injectable()
export class ActionRecords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(action: ActionInView, reader: Reader): Promise<ActionRecord> {
    const [record] = await this.ofAll([action], reader);
    return record ?? { action, updates: [], evidence: [], dueChanges: [] };
  }

  /** In the order asked for, in three statements. */
  async ofAll(actions: readonly ActionInView[], reader: Reader): Promise<ActionRecord[]> {
    const updates = await this.updatesOf(actions, reader);
    const evidence = await this.evidenceOf(actions, updates, reader);
    const dueChanges = await this.dueChangesOf(actions);
    return actions.map((action) => {
      const own = updates.filter(({ actionId }) => actionId === action.id);
      const ids = new Set(own.map(({ id }) => id));
      return {
        action,
        updates: own,
        evidence: evidence.filter(({ updateId }) => ids.has(updateId)),
        dueChanges: dueChanges.filter(({ actionId }) => actionId === action.id),
      };
    });
  }

  /** Of several actions, each in the order in which they were written. */
  async updatesOf(actions: readonly Pick<ActionInView, 'id' | 'opens'>[], reader: Reader): Promise<ActionUpdate[]> {
    if (actions.length === 0) return [];
    const open = new Set(actions.filter(({ opens }) => opens).map(({ id }) => id));
    const updates = await this.unitOfWork.reading(ActionUpdate).find({
      where: { actionId: In(actions.map(({ id }) => id)) },
      relations: { meeting: true, person: true },
      order: { actionId: 'ASC', place: 'ASC' },
    });
    return updates.map((update) => ({
      ...update,
      text: open.has(update.actionId) || isBy(update, reader) ? update.text : '',
      madeBy: update.person && !mayKnow(reader, update.person) ? personFor(update.person, reader) : update.madeBy,
    }));
  }

  async dueChangesOf(actions: readonly Pick<ActionInView, 'id' | 'opens'>[]): Promise<DueChange[]> {
    if (actions.length === 0) return [];
    const open = new Set(actions.filter(({ opens }) => opens).map(({ id }) => id));
    const where = { actionId: In(actions.map(({ id }) => id)) };
    const order = { actionId: 'ASC', recordedAt: 'ASC', id: 'ASC' } as const;
    const changes = await this.unitOfWork.reading(DueChange).find({ where, order });
    return changes.map((change) => (open.has(change.actionId) ? change : { ...change, reason: '', approvedBy: '' }));
  }

  private async evidenceOf(
    actions: readonly Pick<ActionInView, 'id' | 'opens'>[],
    updates: readonly ActionUpdate[],
    reader: Reader,
  ): Promise<ActionEvidence[]> {
    const open = new Set(actions.filter(({ opens }) => opens).map(({ id }) => id));
    const theirs = updates.filter((update) => open.has(update.actionId) || isBy(update, reader));
    if (theirs.length === 0) return [];
    const where = { updateId: In(theirs.map(({ id }) => id)) };
    return this.unitOfWork.reading(ActionEvidence).find({ where, order: { fileName: 'ASC', id: 'ASC' } });
  }
}

function isBy({ personId }: ActionUpdate, reader: Reader): boolean {
  return personId !== null && personId === reader.personId;
}
