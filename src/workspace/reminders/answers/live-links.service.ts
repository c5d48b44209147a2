import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { mayKeepActions } from '../../../domain/access/action-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { NotAllowed } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ActionOnPage } from '../../actions/action-asides.service.js';
import { ActionsService } from '../../actions/actions.service.js';
import { type LiveLinks, livePerPerson } from '../links/live-links.js';
import { AnswerLink } from './answer-link.entity.js';
import { AnswerStanding } from './answer-standing.service.js';

/** The links to an action that open something today, for its clerk to look at and take back. */
@Injectable()
export class LiveLinksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standing: AnswerStanding,
    private readonly actions: ActionsService,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** By person; none for a reader who may not take them back. */
  async of(action: ActionOnPage, reader: Reader): Promise<LiveLinks[]> {
    if (action.closedOn !== null || !mayKeepActions(reader, action.panelId)) return [];
    const where = { actionId: action.id, revokedAt: IsNull(), expiresAt: MoreThan(this.now()) };
    const order = { personId: 'ASC', expiresAt: 'ASC' } as const;
    const links = await this.unitOfWork.reading(AnswerLink).find({ where, relations: { person: true }, order });
    return links.length === 0 ? [] : livePerPerson(links, await this.standing.of(action));
  }

  /** All that one person has to this action. @throws NotFound, NotAllowed */
  async revoke(actionId: string, personId: string, user: Actor & Reader): Promise<void> {
    const { panelId } = await this.actions.get(actionId, user);
    if (!mayKeepActions(user, panelId)) throw new NotAllowed('Only the clerk of this panel can take links back.');
    await this.unitOfWork.run(async (unit) => {
      const open = { actionId, personId, revokedAt: IsNull() };
      const { affected } = await unit.manager.update(AnswerLink, open, { revokedAt: this.now() });
      if (affected === 0) return;
      const deed = { action: 'took back the links to answer for an action', detail: { personId } };
      await this.audit.record(unit, user, { ...deed, subjectKind: 'action', subjectId: actionId });
    });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
