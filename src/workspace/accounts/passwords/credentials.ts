import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { Sessions } from '../../../platform/web/session/sessions.js';
import { Account } from '../account.entity.js';
import { voidLinksOf } from '../links/void-links.js';
import { PasswordHasher } from './password-hasher.js';
import { refuseWeakPassword } from './password-rules.js';

/** The password of an account and the sessions it opened. */
@Injectable()
export class Credentials {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** Slow on purpose: never inside a unit. @throws RuleBroken for a weak password */
  async hashOf(password: string, mail: string): Promise<string> {
    refuseWeakPassword(password, mail);
    return this.hasher.hash(password);
  }

  async matches(account: Account | null, password: string): Promise<boolean> {
    return this.hasher.matches(account?.passwordHash ?? null, password);
  }

  /** A hash made anew where the old one was made when less was thought enough; else null. */
  async strongerHashOf(account: Account, password: string): Promise<string | null> {
    const known = account.passwordHash;
    return known !== null && this.hasher.isTooCheap(known) ? this.hasher.hash(password) : null;
  }

  /** Whoever signed in with the old password is signed out everywhere, and no link sets another. */
  async replace(unit: Unit, accountId: string, passwordHash: string): Promise<void> {
    await unit.manager.update(Account, { id: accountId }, { passwordHash });
    await this.endAccess(unit, accountId);
  }

  /** Sessions and links: nobody is in, and nobody gets in by a link. */
  async endAccess(unit: Unit, accountId: string): Promise<void> {
    await this.sessions.endAllOf(accountId);
    await voidLinksOf(unit, accountId, this.clock.now());
  }
}
