import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Account, ownerName } from '../account.entity.js';
import { Credentials } from '../passwords/credentials.js';
import type { SignInForm } from './sign-in.form.js';
import { SignInThrottle } from './sign-in-throttle.js';

const NOBODY: Actor = { accountId: null, name: 'sign-in' };

/** Lets people in and out, and writes down that it did. */
@Injectable()
export class SignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly credentials: Credentials,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * The account of this mail address and password. Why somebody is refused is not told: an unknown address, a wrong
   * password and an account that has ended sound and take the same. `address` is the network address it comes from.
   * @throws RuleBroken, TooManyAttempts
   */
  async signIn({ mail, password }: SignInForm, address: string): Promise<Account> {
    const signInName = mail.toLowerCase();
    await this.throttle.attempt(address, signInName);
    const account = await this.authenticate(signInName, password);
    if (!account) throw new RuleBroken('The mail address or the password is not right', 'mail');
    await this.throttle.forgive(address, signInName);
    return account;
  }

  /** Null for anybody who may not come in. */
  async authenticate(signInName: string, password: string): Promise<Account | null> {
    const account = await this.unitOfWork
      .reading(Account)
      .findOne({ where: { signInName }, relations: { person: true } });
    const isRight = await this.credentials.matches(account, password);
    if (!account || !isRight || account.endedAt !== null) {
      await this.write(NOBODY, 'was refused at sign-in', account?.id ?? null);
      return null;
    }
    const strongerHash = await this.credentials.strongerHashOf(account, password);
    await this.admit(account, strongerHash);
    return account;
  }

  async signOut(user: Actor): Promise<void> {
    await this.write(user, 'signed out', user.accountId);
  }

  private async admit(account: Account, strongerHash: string | null): Promise<void> {
    const { id, passwordHash } = account;
    await this.unitOfWork.run(async (unit) => {
      if (strongerHash)
        await unit.manager.update(Account, { id, passwordHash: passwordHash ?? '' }, { passwordHash: strongerHash });
      await this.write({ accountId: id, name: ownerName(account) }, 'signed in', id);
    });
  }

  private async write(actor: Actor, action: string, accountId: string | null): Promise<void> {
    const deed = { action, subjectKind: 'account', subjectId: accountId };
    await this.unitOfWork.run((unit) => this.audit.record(unit, actor, deed));
  }
}
