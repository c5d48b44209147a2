import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { type OpenSession, Sessions } from '../../../platform/web/session/sessions.js';
import { refuseUnlessAdministrator } from '../accounts-permission.js';

/** Where an account is signed in: its owner sees and ends that, and so does an administrator. */
@Injectable()
export class AccountSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly sessions: Sessions,
  ) {}

  /** `sessionId` is that of the request, to tell this one from the others. */
  async own(user: CurrentUser, sessionId: string): Promise<OpenSession[]> {
    return this.sessions.openOf(user.accountId, sessionId);
  }

  async endOwn(key: string, user: CurrentUser): Promise<void> {
    await this.endOne(user.accountId, key, user);
  }

  async endElsewhere(user: CurrentUser, sessionId: string): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      await this.sessions.endOthersOf(user.accountId, sessionId);
      await this.audit.record(unit, user, deed('signed out everywhere else', user.accountId));
    });
  }

  async of(accountId: string, user: Reader): Promise<OpenSession[]> {
    refuseUnlessAdministrator(user);
    return this.sessions.openOf(accountId);
  }

  async end(accountId: string, key: string, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.endOne(accountId, key, user);
  }

  private async endOne(accountId: string, key: string, user: Actor): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      if (!(await this.sessions.endOneOf(accountId, key))) throw new NotFound('This session has ended already.');
      await this.audit.record(unit, user, deed('ended a session', accountId));
    });
  }
}

function deed(action: string, accountId: string) {
  return { action, subjectKind: 'account', subjectId: accountId };
}
