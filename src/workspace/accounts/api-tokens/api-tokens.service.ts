import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { londonDay } from '../../../domain/calendar/london-time.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ApiAccess, type TokenHolder } from '../../../platform/web/api-access/api-access.js';
import { Account } from '../account.entity.js';
import { refuseUnlessAdministrator, refuseUnlessAdministratorAtDesk } from '../accounts-permission.js';
import { ApiToken } from './api-token.entity.js';
import type { ApiTokenForm } from './api-token.form.js';

/** So that programs which look for secrets in files know one when they see it. */
const PREFIX = 'minutebook_';
const SECRET_BYTES = 32;
const WRITE_EVERY_MS = 5 * 60_000;

export interface MadeToken {
  readonly row: ApiToken;
  /** Shown once: only its hash is kept. */
  readonly token: string;
}

/** Tokens by which programs act in the name of an account. */
@Injectable()
export class ApiTokensService extends ApiAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {
    super();
  }

  /** Newest first, those that work no more as well. */
  async of(accountId: string, user: Reader): Promise<ApiToken[]> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork.reading(ApiToken).find({ where: { accountId }, order: { madeAt: 'DESC', id: 'DESC' } });
  }

  async make(accountId: string, form: ApiTokenForm, user: Actor & Reader): Promise<MadeToken> {
    refuseUnlessAdministratorAtDesk(user);
    if (form.expiresOn < this.today()) throw new RuleBroken('The last day must be today or later', 'expiresOn');
    const token = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
    const { name, scope, expiresOn } = form;
    const made = { madeAt: this.clock.now().toISOString(), madeBy: user.name, usedAt: null, revokedAt: null };
    const row = { id: newId(), accountId, name, scope, expiresOn, hash: hashOf(token), ...made };
    await this.unitOfWork.run(async (unit) => {
      const account = await unit.manager.findOneBy(Account, { id: accountId });
      if (!account) throw new NotFound('There is no such account.');
      if (account.endedAt !== null) throw new RuleBroken('This account has ended.');
      await unit.manager.insert(ApiToken, row);
      const deed = { action: 'made an API token', subjectKind: 'account', subjectId: accountId };
      await this.audit.record(unit, user, { ...deed, detail: { name, scope, expiresOn } });
    });
    return { row, token };
  }

  async revoke(accountId: string, id: string, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.unitOfWork.run(async (unit) => {
      const open = { id, accountId, revokedAt: IsNull() };
      const token = await unit.manager.findOneBy(ApiToken, open);
      if (!token) throw new NotFound('There is no such token that works.');
      await unit.manager.update(ApiToken, open, { revokedAt: this.clock.now().toISOString() });
      const deed = { action: 'revoked an API token', subjectKind: 'account', subjectId: accountId };
      await this.audit.record(unit, user, { ...deed, detail: { name: token.name } });
    });
  }

  async holderOf(token: string): Promise<TokenHolder | null> {
    if (!token.startsWith(PREFIX)) return null;
    const row = await this.unitOfWork.reading(ApiToken).findOneBy({ hash: hashOf(token), revokedAt: IsNull() });
    if (!row || row.expiresOn < this.today()) return null;
    await this.noteUse(row);
    return { accountId: row.accountId, tokenName: row.name, mayWrite: row.scope === 'read-and-write' };
  }

  private async noteUse({ id, usedAt }: ApiToken): Promise<void> {
    const now = this.clock.now();
    if (usedAt !== null && now.getTime() - Date.parse(usedAt) < WRITE_EVERY_MS) return;
    await this.unitOfWork.run(({ manager }) => manager.update(ApiToken, { id }, { usedAt: now.toISOString() }));
  }

  private today(): string {
    return londonDay(this.clock.now().toISOString());
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
