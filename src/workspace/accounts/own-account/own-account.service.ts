import { Injectable } from '@nestjs/common';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { Account } from '../account.entity.js';
import { Credentials } from '../passwords/credentials.js';
import type { OwnPasswordForm } from '../passwords/password.form.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';

const HERE = 'own account';

/** What everybody may do with their own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly credentials: Credentials,
    private readonly throttle: SignInThrottle,
  ) {}

  async get(user: CurrentUser): Promise<Account> {
    const where = { id: user.accountId };
    const account = await this.unitOfWork.reading(Account).findOne({ where, relations: { person: true } });
    if (!account) throw new NotFound('There is no such account.');
    return account;
  }

  /** Ends every session, the one in use too. @throws RuleBroken, TooManyAttempts */
  async changePassword(form: OwnPasswordForm, user: CurrentUser): Promise<void> {
    const account = await this.get(user);
    await this.throttle.attempt(account.id, HERE);
    if (!(await this.credentials.matches(account, form.currentPassword))) {
      throw new RuleBroken('This is not the password you use now', 'currentPassword');
    }
    const passwordHash = await this.credentials.hashOf(form.password, account.signInName);
    await this.throttle.forgive(account.id, HERE);
    await this.unitOfWork.run(async (unit) => {
      await this.credentials.replace(unit, account.id, passwordHash);
      const deed = { action: 'changed their own password', subjectKind: 'account', subjectId: account.id };
      await this.audit.record(unit, user, deed);
    });
  }
}
