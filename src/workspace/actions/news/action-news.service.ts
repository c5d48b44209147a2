import { Injectable } from '@nestjs/common';
import { PUBLIC_READER } from '../../../domain/access/roles.js';
import type { ActionAct } from '../../../domain/actions/action-acts.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Unit } from '../../../platform/database/unit.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { personFor } from '../action-words.js';
import type { Action } from '../action.entity.js';
import { ActionNews } from './action-news.entity.js';

/** The job of whoever writes to people; its payload names the `batch`. */
export const ACTION_NEWS = 'action-news';

/** An entry as everybody may read it, with the action as it stands by now. */
export interface NewsOfAction {
  readonly act: ActionAct;
  readonly madeOn: string;
  readonly madeBy: string;
  readonly byPersonId: string | null;
  /** Null where it is private. */
  readonly text: string | null;
  readonly action: Pick<Action, 'id' | 'panelId' | 'ownerPersonId' | 'ownerPostId' | 'closedOn'>;
}

/** Notes what owners are to be told, in the unit that does it. Writing to them is for a feature to the right of this one. */
@Injectable()
export class ActionNewsService {
  /** A check of minutes raises many actions in one unit, and one mail tells of all of them. */
  private readonly batches = new WeakMap<Unit, string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobQueue,
  ) {}

  async note(unit: Unit, entryId: string): Promise<void> {
    const batch = this.batches.get(unit) ?? newId();
    await unit.manager.insert(ActionNews, { id: newId(), batch, entryId });
    if (this.batches.has(unit)) return;
    this.batches.set(unit, batch);
    await this.jobs.order(unit, { kind: ACTION_NEWS, key: `${ACTION_NEWS}:${batch}`, payload: { batch } });
  }

  /** In the order in which it happened. Asks nobody for permission: only what everybody may read comes out. */
  async of(batch: string): Promise<NewsOfAction[]> {
    const news = await this.unitOfWork.reading(ActionNews).find({
      where: { batch },
      relations: { entry: { action: true, person: true } },
      order: { entry: { recordedAt: 'ASC', actionId: 'ASC', place: 'ASC' } },
    });
    return news.flatMap(({ entry }) => {
      if (!entry?.action) return [];
      const { act, madeOn, personId, person, text, action } = entry;
      const madeBy = person ? personFor(person, PUBLIC_READER) : entry.madeBy;
      return { act, madeOn, madeBy, byPersonId: personId, text: action.isPrivate ? null : text, action };
    });
  }
}
