import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken, Withdrawn } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LinkTokens } from '../../../platform/mail/link-tokens.js';
import { Account, ownerName } from '../account.entity.js';
import { refuseUnlessAdministratorAtDesk } from '../accounts-permission.js';
import { Credentials } from '../passwords/credentials.js';
import { OpenLinks, SET_PASSWORD } from './open-links.js';
import { PasswordLetters } from './password-letters.js';
import type { PasswordReason } from './set-password.email.js';

/** Links by which people set their passwords themselves: nobody else ever knows one. */
@Injectable()
export class PasswordLinksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly letters: PasswordLetters,
    private readonly openLinks: OpenLinks,
    private readonly tokens: LinkTokens,
    private readonly credentials: Credentials,
  ) {}

  async send(accountId: string, user: Actor & Reader): Promise<Account> {
    refuseUnlessAdministratorAtDesk(user);
    const account = await this.find(accountId);
    if (!account) throw new NotFound('There is no such account.');
    if (account.endedAt !== null) throw new RuleBroken('This account has ended.');
    await this.sendTo(account, account.passwordHash ? 'new-password' : 'first-password', user);
    return account;
  }

  /** What the job does for somebody who forgot their password; nothing where the account has ended meanwhile. */
  async sendToForgetful(accountId: string, actor: Actor): Promise<void> {
    const account = await this.find(accountId);
    if (account?.endedAt === null) await this.sendTo(account, 'forgotten-password', actor);
  }

  /** Whose password a link sets. @throws Withdrawn */
  async open(token: string): Promise<Account> {
    const id = this.tokens.idIn(SET_PASSWORD, token);
    const link = id === null ? null : await this.openLinks.find(id);
    if (!link) throw deadLink();
    return link.account;
  }

  /** Uses the link up, and ends every session and other link. @throws Withdrawn, RuleBroken for a weak password */
  async use(token: string, password: string): Promise<Account> {
    const account = await this.open(token);
    const passwordHash = await this.credentials.hashOf(password, account.signInName);
    const linkId = this.tokens.idIn(SET_PASSWORD, token) ?? '';
    await this.unitOfWork.run(async (unit) => {
      if (!(await this.openLinks.use(unit, linkId))) throw deadLink();
      await this.credentials.replace(unit, account.id, passwordHash);
      const actor = { accountId: account.id, name: ownerName(account) };
      await this.audit.record(unit, actor, deed('set their password by a link', account.id));
    });
    return account;
  }

  private async sendTo(account: Account, reason: PasswordReason, actor: Actor): Promise<void> {
    const letter = await this.letters.write({ name: ownerName(account), address: account.signInName }, reason);
    await this.unitOfWork.run(async (unit) => {
      await this.letters.send(unit, letter, account.id);
      await this.audit.record(unit, actor, deed('sent a link to set a password', account.id));
    });
  }

  private find(id: string): Promise<Account | null> {
    return this.unitOfWork.reading(Account).findOne({ where: { id }, relations: { person: true } });
  }
}

function deadLink(): Withdrawn {
  return new Withdrawn('This link has been used, has run out, or a newer one was sent.');
}

function deed(action: string, accountId: string) {
  return { action, subjectKind: 'account', subjectId: accountId };
}
