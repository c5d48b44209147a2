import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionsService } from '../actions.service.js';
import type { ActionsQuery } from '../actions-query.js';

/** Files that hold the wording of private actions are on the audit trail, as downloads of exempt pages are. */
@Injectable()
export class PrivateExports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly audit: AuditTrail,
  ) {}

  async note(query: ActionsQuery, user: Actor & Reader): Promise<void> {
    const { select, opens } = await this.actions.scoped(query, user);
    const open = await select
      .select('action.id', 'id')
      .andWhere(`action.isPrivate = TRUE AND ${opens}`)
      .limit(1)
      .getRawMany();
    if (open.length === 0) return;
    const deed = { action: 'downloaded the tracker with private actions', mark: 'exempt-pages' as const };
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, { ...deed, subjectKind: 'action', subjectId: null }),
    );
  }
}
