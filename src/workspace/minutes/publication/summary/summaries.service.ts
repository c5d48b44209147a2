import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import { RuleBroken } from '../../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../../platform/database/versioned-update.js';
import { MinuteMatters } from '../../minute-matters.js';
import { Minute } from '../../minute.entity.js';
import type { MinuteInFull } from '../../minutes-in-full.js';
import { MinutesLoader } from '../../minutes-loader.js';
import { requireKeeperOfMinutes } from '../../minutes-rights.js';
import { Minutes } from '../../minutes.entity.js';
import type { SummaryForm } from './summary.form.js';

/**
 * The summary for the public of a private minute may still be written when the minutes are checked: it is no part of what
 * was resolved, and without it they could never be published. (LGA 1972, s.100C(2).)
 */
@Injectable()
export class SummariesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly matters: MinuteMatters,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken in any other state */
  async open(minutesId: string, minuteId: string, user: Reader): Promise<MinuteInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state !== 'checked') {
      throw new RuleBroken('A summary can be added from the check of the minutes until they are published.');
    }
    return this.matters.minuteFor(user, minutes, minuteId);
  }

  /** @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  async write(minutesId: string, minuteId: string, form: SummaryForm, user: Actor & Reader): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      await this.open(minutesId, minuteId, user);
      const { publicSummary, version } = form;
      await updateVersioned(unit, Minutes, { id: minutesId, version }, {});
      await unit.manager.update(Minute, { id: minuteId }, { publicSummary });
      const deed = { action: 'wrote the public summary of a minute', subjectKind: 'minute', subjectId: minuteId };
      await this.audit.record(unit, user, deed);
    });
  }
}
