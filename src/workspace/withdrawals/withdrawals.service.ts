import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { isMonitoringOfficer, type Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotAllowed, NotFound, RuleBroken } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Withdrawal } from '../../publications/withdrawal.entity.js';
import { Withdrawing } from '../../publications/withdrawing.service.js';
import { AgendaTakingBack } from '../agendas/publication/agenda-taking-back.service.js';
import { MinutesTakingBack } from '../minutes/publication/minutes-taking-back.service.js';
import { RecommendationsPublication } from '../recommendations/publication/recommendations-publication.service.js';
import { PublishedOfPanel } from './published-of-panel.service.js';
import type { PublishedPiece } from './published-piece.js';
import { publicationInWords, withdrawnWith } from './withdrawable.js';
import type { PublicationWithdrawalForm } from './withdrawal.form.js';
import { mayWithdraw, requireWithdrawer } from './withdrawal-rights.js';

const MOST_LISTED = 100;

/** Takes back what was published: from the commit on no public address serves it, and its record can be put right. */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly published: PublishedOfPanel,
    private readonly withdrawing: Withdrawing,
    private readonly agendas: AgendaTakingBack,
    private readonly minutes: MinutesTakingBack,
    private readonly recommendations: RecommendationsPublication,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The id of the withdrawal. @throws NotFound, NotAllowed, RuleBroken where somebody was faster */
  async withdraw(
    panelId: string,
    publicationId: string,
    { cause, reason }: PublicationWithdrawalForm,
    user: Actor & Reader,
  ): Promise<string> {
    requireWithdrawer(user, panelId);
    const piece = await this.published.get(panelId, publicationId);
    const { address, subjectId } = piece;
    const withdrawnAt = this.clock.now();
    const by = { withdrawnAt, withdrawnBy: user.accountId ?? user.name, reviewedAt: null };
    const withdrawal = {
      id: newId(),
      cause,
      reason,
      what: publicationInWords(piece),
      address,
      panelId,
      subjectId,
      ...by,
    };
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('recommendations-publication', panelId);
      await unit.lock(`${piece.kind}-publication`, subjectId);
      await this.takeBack(unit, piece, withdrawnAt, user);
      const editions = await this.withdrawing.withdraw(unit, withdrawal, withdrawnWith(piece.kind));
      if (editions === 0) throw new RuleBroken('This has been withdrawn already.');
      await this.recommendations.publishAnew(unit, panelId, user);
      // Why it was a breach may be as private as what was disclosed.
      const detail = { panelId, what: withdrawal.what, cause, editions };
      const subject = { subjectKind: 'withdrawal', subjectId: withdrawal.id };
      await this.audit.record(unit, user, { action: 'withdrew what was published', ...subject, detail });
      return withdrawal.id;
    });
  }

  /** Of one panel, the latest first. */
  async ofPanel(panelId: string): Promise<Withdrawal[]> {
    const order = { withdrawnAt: 'DESC', id: 'DESC' } as const;
    return this.unitOfWork.reading(Withdrawal).find({ where: { panelId }, order, take: MOST_LISTED });
  }

  /** @throws NotFound, also for whoever has nothing to do with it */
  async get(id: string, reader: Reader): Promise<Withdrawal> {
    const withdrawal = await this.unitOfWork.reading(Withdrawal).findOneBy({ id });
    if (!withdrawal?.panelId || !mayWithdraw(reader, withdrawal.panelId)) {
      throw new NotFound('There is no such withdrawal.');
    }
    return withdrawal;
  }

  /** Breaches that the monitoring officer has not dealt with, the oldest first. */
  async toReview(reader: Reader): Promise<Withdrawal[]> {
    if (!isMonitoringOfficer(reader)) return [];
    const where = { cause: 'breach', reviewedAt: IsNull() } as const;
    return this.unitOfWork.reading(Withdrawal).find({ where, order: { withdrawnAt: 'ASC' }, take: MOST_LISTED });
  }

  /** The monitoring officer is done with a breach. @throws NotFound, NotAllowed */
  async review(id: string, user: Actor & Reader): Promise<void> {
    const { reviewedAt } = await this.get(id, user);
    if (!isMonitoringOfficer(user)) throw new NotAllowed('Only the monitoring officer can close a data breach.');
    if (reviewedAt !== null) return;
    await this.unitOfWork.run(async (unit) => {
      await unit.manager.update(Withdrawal, { id, reviewedAt: IsNull() }, { reviewedAt: this.clock.now() });
      const deed = { action: 'closed a data breach', subjectKind: 'withdrawal', subjectId: id };
      await this.audit.record(unit, user, deed);
    });
  }

  private async takeBack(unit: Unit, { kind, subjectId }: PublishedPiece, at: string, by: Actor): Promise<void> {
    if (kind === 'agenda') await this.agendas.takeBack(unit, subjectId, at);
    if (withdrawnWith(kind).includes('draft-minutes')) await this.minutes.takeBack(unit, subjectId, at, by);
  }
}
