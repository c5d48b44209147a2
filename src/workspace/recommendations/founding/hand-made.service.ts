import { Injectable } from '@nestjs/common';
import { mayKeepActions } from '../../../domain/access/action-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import { NotAllowed, RuleBroken } from '../../../domain/errors.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type ActionInView, ActionsService } from '../../actions/actions.service.js';
import type { ActingUser } from '../acting-user.js';
import { sortedBy } from '../bodies/no-day.js';
import { RecommendedBody } from '../bodies/recommended-body.entity.js';
import { Recommendation } from '../recommendation.entity.js';
import { addBody, foundMade } from './recommendation-founding.service.js';

/** Makes a recommendation of an action that no clause was marked for, or whose minutes were checked before there were any. */
@Injectable()
export class HandMadeRecommendations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly audit: AuditTrail,
  ) {}

  /** The id of the recommendation. Whom it waits for already is the body it went to. @throws NotFound, NotAllowed, RuleBroken */
  async make(actionId: string, user: ActingUser & Reader): Promise<string> {
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('action', actionId);
      const action = await this.actions.get(actionId, user);
      if (!mayKeepActions(user, action.panelId)) {
        throw new NotAllowed('Only the clerk of this panel can keep its recommendations.');
      }
      if (action.closedOn !== null) throw new RuleBroken('This action is closed, and nobody owes a reply to it.');
      if (await unit.manager.existsBy(Recommendation, { actionId })) {
        throw new RuleBroken('This is followed as a recommendation already.');
      }
      const id = await foundMade(unit, actionId);
      if (action.opens && action.waitingFor !== null) await addAsked(unit, id, action);
      const deed = { action: 'made a recommendation of an action', subjectKind: 'action', subjectId: actionId };
      await this.audit.record(unit, user, deed);
      return id;
    });
  }
}

async function addAsked(unit: Unit, id: string, { waitingFor, waitingSince, replyDueOn }: ActionInView): Promise<void> {
  const bodyId = await addBody(unit, id, waitingFor ?? '');
  if (waitingSince === null) return;
  const sent = { sentOn: waitingSince, sentBy: 'As recorded with the action', ...sortedBy(replyDueOn) };
  await unit.manager.update(RecommendedBody, { id: bodyId }, sent);
}
