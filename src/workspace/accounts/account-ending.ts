import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../platform/config/system-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { Account } from './account.entity.js';
import { revokeTokensOf } from './api-tokens/revoke-tokens.js';
import { keepAnAdministrator } from './last-administrator.js';
import { Credentials } from './passwords/credentials.js';

/** What another feature takes from an account that ends, in the same unit. */
export type EndingWork = (unit: Unit, accountId: string) => Promise<void>;

/** How an account ends: with everything by which somebody could still act in its name. */
@Injectable()
export class AccountEnding {
  private readonly works: EndingWork[] = [];

  constructor(
    private readonly audit: AuditTrail,
    private readonly credentials: Credentials,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  also(work: EndingWork): void {
    this.works.push(work);
  }

  /** @returns false where there is none, or it has ended. @throws RuleBroken for the last administrator */
  async end(unit: Unit, whose: { id: string } | { personId: string }, user: Actor): Promise<boolean> {
    const account = await unit.manager.findOneBy(Account, { ...whose, endedAt: IsNull() });
    if (!account) return false;
    await keepAnAdministrator(unit, account);
    await updateVersioned(unit, Account, account, { endedAt: this.clock.now().toISOString() });
    await this.credentials.endAccess(unit, account.id);
    await revokeTokensOf(unit, account.id, this.clock.now());
    for (const work of this.works) await work(unit, account.id);
    await this.audit.record(unit, user, { action: 'ended an account', subjectKind: 'account', subjectId: account.id });
    return true;
  }
}
