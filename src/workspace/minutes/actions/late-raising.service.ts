import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionRaising } from '../../actions/action-raising.service.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesLoader } from '../minutes-loader.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { RaisedActions } from './raised-actions.service.js';
import { raisingClausesIn } from './raising-clauses.js';

/** For minutes that were checked before there were actions: their clerk has those raised that are missing. */
@Injectable()
export class LateRaising {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly raised: RaisedActions,
    private readonly raising: ActionRaising,
    private readonly audit: AuditTrail,
  ) {}

  /** How many are missing of what the check would raise today. */
  async missingIn(minutes: MinutesInFull): Promise<number> {
    if (minutes.state === 'drafted') return 0;
    const marked = minutes.items.flatMap((minute) => raisingClausesIn(minute).map(({ id }) => id));
    const known = new Set((await this.raising.ofClauses(marked)).map(({ clauseId }) => clauseId));
    if (marked.every((id) => known.has(id))) return 0;
    return (await this.raised.clausesIn(minutes)).filter(({ clauseId }) => !known.has(clauseId)).length;
  }

  /** How many were raised: none where there are all. @throws NotAllowed, RuleBroken before the check */
  async raise(minutesId: string, user: Actor & Reader): Promise<number> {
    await this.checked(minutesId, user);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minutes = await this.checked(minutesId, user);
      const missing = await this.missingIn(minutes);
      if (missing === 0) return 0;
      await this.raised.addMissing(unit, minutes, user);
      const detail = { actions: missing };
      const deed = { action: 'raised the actions of checked minutes', subjectKind: 'minutes', subjectId: minutesId };
      await this.audit.record(unit, user, { ...deed, detail });
      return missing;
    });
  }

  private async checked(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state === 'drafted') throw new RuleBroken('The check of these minutes raises their actions.');
    return minutes;
  }
}
