import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ActionInDetail, MergedAction, Successor } from './action-in-detail.js';
import { ActionEvidence } from './action-evidence.entity.js';
import type { ActionInView } from './action-in-view.js';
import { ActionMilestone } from './action-milestone.entity.js';
import { ActionParty } from './action-party.entity.js';
import { ActionUpdate } from './action-update.entity.js';
import { Action } from './action.entity.js';
import { personFor } from './action-words.js';
import { ActionsService } from './actions.service.js';
import { DueChange } from './due-change.entity.js';
import { HeldPosts } from './held-posts.service.js';

/** An action with everything on its record, as far as its reader may see it. */
@Injectable()
export class ActionDetails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly posts: HeldPosts,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound */
  async get(id: string, reader: Reader): Promise<ActionInDetail> {
    const action = await this.actions.get(id, reader);
    const updates = await this.updatesOf([action], reader);
    return {
      action,
      updates,
      evidence: await this.evidenceOf(updates, action.opens, reader),
      dueChanges: await this.dueChangesOf([action]),
      milestones: await this.milestonesOf(action),
      parties: await this.partiesOf(id),
      successor: await this.successorOf(action, reader),
      merged: await this.mergedInto(id, reader),
      asking: { reader, postIds: await this.posts.of(reader.personId), today: this.clock.today() },
    };
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
    const isOwn = ({ personId }: ActionUpdate) => personId !== null && personId === reader.personId;
    return updates.map((update) => ({
      ...update,
      text: open.has(update.actionId) || isOwn(update) ? update.text : '',
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
    updates: readonly ActionUpdate[],
    opens: boolean,
    reader: Reader,
  ): Promise<ActionEvidence[]> {
    const theirs = updates.filter(({ personId }) => opens || (personId !== null && personId === reader.personId));
    if (theirs.length === 0) return [];
    const where = { updateId: In(theirs.map(({ id }) => id)) };
    return this.unitOfWork.reading(ActionEvidence).find({ where, order: { fileName: 'ASC', id: 'ASC' } });
  }

  private async milestonesOf({ id, opens }: ActionInView): Promise<ActionMilestone[]> {
    const order = { dueOn: 'ASC', id: 'ASC' } as const;
    const milestones = await this.unitOfWork.reading(ActionMilestone).find({ where: { actionId: id }, order });
    return milestones.map((milestone) => (opens ? milestone : { ...milestone, title: '' }));
  }

  private async partiesOf(actionId: string): Promise<ActionParty[]> {
    const relations = { person: true, post: true } as const;
    return this.unitOfWork.reading(ActionParty).find({ where: { actionId }, relations, order: { id: 'ASC' } });
  }

  /** Nothing where the reader may not see it: not even what it is called. */
  private async successorOf({ successorId }: ActionInView, reader: Reader): Promise<Successor | null> {
    const successor = successorId === null ? null : await this.actions.find(successorId, reader);
    return successor && { id: successor.id, reference: successor.reference };
  }

  /** Each with its own history, and each only as far as the reader may see it itself. */
  private async mergedInto(id: string, reader: Reader): Promise<MergedAction[]> {
    const rows = await this.unitOfWork.reading(Action).find({
      select: { id: true },
      where: { successorId: id },
      order: { raisedOn: 'ASC', id: 'ASC' },
    });
    const merged: MergedAction[] = [];
    for (const row of rows) {
      const action = await this.actions.find(row.id, reader);
      if (action) merged.push({ action, updates: await this.updatesOf([action], reader) });
    }
    return merged;
  }
}
