import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import type { ActingUser } from '../acting-user.js';
import type { RecommendationInView } from '../recommendation-in-view.js';
import { RecommendationsPublication } from '../publication/recommendations-publication.service.js';
import { RecommendationsService } from '../recommendations.service.js';
import { RecommendedBody } from './recommended-body.entity.js';
import { WaitingActions } from './waiting-actions.service.js';

interface Seen {
  readonly id: string;
  readonly bodyId: string;
  /** Of the body, as the person saw it. */
  readonly version: number;
}

interface Deed {
  readonly action: string;
  readonly detail: Readonly<Record<string, string>>;
}

interface BodyChange {
  readonly changes?: Partial<RecommendedBody>;
  /** For the record of the action. */
  readonly said?: string;
}

interface BodyEdit {
  readonly body: RecommendedBody;
  readonly of: RecommendationInView;
}

/** How everything about one body is written: by who may, one at a time, on what the person saw, with its audit. */
@Injectable()
export class BodyEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recommendations: RecommendationsService,
    private readonly waiting: WaitingActions,
    private readonly publication: RecommendationsPublication,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotAllowed, StaleEdit, and what `work` throws */
  async change(
    { id, bodyId, version }: Seen,
    { action, detail }: Deed,
    user: ActingUser & Reader,
    work: (edit: BodyEdit) => Promise<BodyChange>,
  ): Promise<void> {
    await this.recommendations.getToKeep(id, user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('recommendation', id);
      const of = await this.recommendations.getToKeep(id, user);
      const body = of.bodies.find((each) => each.body.id === bodyId)?.body;
      if (!body) throw new NotFound('This recommendation is not made to such a body.');
      const { changes = {}, said = null } = await work({ body, of });
      await updateVersioned(unit, RecommendedBody, { id: bodyId, version }, changes);
      await this.waiting.follow(id, said, user);
      await this.audit.record(unit, user, { action, subjectKind: 'action', subjectId: of.action.id, detail });
      await this.publication.publishAnew(unit, of.action.panelId, user);
    });
  }
}
