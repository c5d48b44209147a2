import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ActionInDetail } from './action-in-detail.js';
import type { ActionInView } from './action-in-view.js';
import { ActionLineage } from './action-lineage.service.js';
import { ActionMilestone } from './action-milestone.entity.js';
import { ActionParty } from './action-party.entity.js';
import { ActionRecords } from './action-records.service.js';
import { ActionsService } from './actions.service.js';
import { HeldPosts } from './held-posts.service.js';

/** An action with everything on its record, as far as its reader may see it. */
@Injectable()
export class ActionDetails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly records: ActionRecords,
    private readonly lineage: ActionLineage,
    private readonly posts: HeldPosts,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound */
  async get(id: string, reader: Reader): Promise<ActionInDetail> {
    const action = await this.actions.get(id, reader);
    return {
      ...(await this.records.of(action, reader)),
      milestones: await this.milestonesOf(action),
      parties: await this.partiesOf(id),
      ...(await this.lineage.after(action, reader)),
      merged: await this.lineage.before(action, reader),
      asking: { reader, postIds: await this.posts.of(reader.personId), today: this.clock.today() },
    };
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
}
