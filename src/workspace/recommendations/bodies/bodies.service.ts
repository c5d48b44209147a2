import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ActingUser } from '../acting-user.js';
import { addBody } from '../founding/recommendation-founding.service.js';
import { RecommendationsService } from '../recommendations.service.js';
import type { BodyForm } from './bodies.form.js';
import { RecommendedBody } from './recommended-body.entity.js';
import { WaitingActions } from './waiting-actions.service.js';

/** To which bodies a recommendation is made. */
@Injectable()
export class Bodies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recommendations: RecommendationsService,
    private readonly waiting: WaitingActions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken for one that is there already */
  async add(id: string, { name }: BodyForm, user: ActingUser & Reader): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('recommendation', id);
      const { recommendation, action, bodies } = await this.recommendations.getToKeep(id, user);
      if (recommendation.direction === 'received') {
        throw new RuleBroken('This was made to the panel, which is the only body to answer it.');
      }
      if (bodies.some(({ body }) => body.name.toLowerCase() === name.toLowerCase())) {
        throw new RuleBroken('It is made to this body already', 'name');
      }
      await addBody(unit, id, name);
      const deed = { action: 'added a body to a recommendation', subjectKind: 'action', subjectId: action.id };
      await this.audit.record(unit, user, deed);
    });
  }

  /** One that nothing was sent to. @throws NotFound, NotAllowed, RuleBroken */
  async remove(id: string, bodyId: string, user: ActingUser & Reader): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('recommendation', id);
      const { action, bodies } = await this.recommendations.getToKeep(id, user);
      const body = bodies.find((each) => each.body.id === bodyId)?.body;
      if (!body) throw new NotFound('This recommendation is not made to such a body.');
      if (body.sentOn !== null) throw new RuleBroken('It was sent to this body, and stays on record.');
      await unit.manager.delete(RecommendedBody, { id: bodyId });
      await this.waiting.follow(id, null, user);
      const deed = { action: 'took a body off a recommendation', subjectKind: 'action', subjectId: action.id };
      await this.audit.record(unit, user, deed);
    });
  }
}
