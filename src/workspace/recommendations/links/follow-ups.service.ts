import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Action } from '../../actions/action.entity.js';
import { ActionsService } from '../../actions/actions.service.js';
import type { ActingUser } from '../acting-user.js';
import type { RecommendationInView } from '../recommendation-in-view.js';
import { RecommendationsService } from '../recommendations.service.js';
import type { FollowUpForm } from './follow-up.form.js';
import { LinkedAction } from './linked-action.entity.js';

/** What is done because a body has answered. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recommendations: RecommendationsService,
    private readonly actions: ActionsService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken for what is no action that they may see, or is linked already */
  async link(id: string, { reference }: FollowUpForm, user: ActingUser & Reader): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('recommendation', id);
      const found = await this.recommendations.getToKeep(id, user);
      const actionId = await this.called(reference, user);
      refuseLinked(found, actionId);
      await unit.manager.insert(LinkedAction, { id: newId(), recommendationId: id, actionId, kind: 'follow-up' });
      const deed = { action: 'linked an action to a recommendation', subjectKind: 'action', subjectId: actionId };
      await this.audit.record(unit, user, { ...deed, detail: { recommendation: found.action.reference } });
    });
  }

  private async called(reference: string, user: Reader): Promise<string> {
    const wanted = reference.trim().replace(/\s+/g, ' ');
    const rows = await this.unitOfWork.reading(Action).findBy({ reference: wanted });
    const [seen] = await this.actions.among(
      rows.map(({ id }) => id),
      user,
    );
    if (!seen) throw new RuleBroken('There is no action with this reference among those you may see', 'reference');
    return seen.id;
  }
}

function refuseLinked({ action, linked }: RecommendationInView, actionId: string): void {
  if (action.id === actionId) throw new RuleBroken('That is the recommendation itself', 'reference');
  if (linked.some((each) => each.action.id === actionId)) {
    throw new RuleBroken('This action is linked already', 'reference');
  }
}
