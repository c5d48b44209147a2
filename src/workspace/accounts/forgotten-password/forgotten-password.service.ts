import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { Account } from '../account.entity.js';
import { PasswordLinksService } from '../links/password-links.service.js';
import type { ForgottenPasswordForm } from './forgotten-password.form.js';
import { ForgottenPasswordThrottle } from './forgotten-password-throttle.js';

const JOB = 'forgotten-password';
const NOBODY: Actor = { accountId: null, name: 'forgotten password' };

/**
 * Whoever asks learns nothing: for an address that is known and one that is not, the same is written and answered, so
 * that it takes the same time as well. The mail is a job's work.
 */
@Injectable()
export class ForgottenPasswordService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly jobs: JobQueue,
    private readonly handlers: JobHandlers,
    private readonly links: PasswordLinksService,
    private readonly throttle: ForgottenPasswordThrottle,
  ) {}

  onModuleInit(): void {
    this.handlers.register(JOB, async ({ payload }) => {
      if (payload['accountId']) await this.links.sendToForgetful(payload['accountId'], NOBODY);
    });
  }

  /** `address` is the network address it comes from. @throws TooManyAttempts */
  async ask({ mail }: ForgottenPasswordForm, address: string): Promise<void> {
    const signInName = mail.toLowerCase();
    await this.throttle.attempt(address, signInName);
    const account = await this.unitOfWork.reading(Account).findOneBy({ signInName, endedAt: IsNull() });
    const deed = { action: 'asked for a new password', subjectKind: 'account', subjectId: account?.id ?? null };
    await this.unitOfWork.run(async (unit) => {
      await this.audit.record(unit, NOBODY, deed);
      await this.jobs.order(unit, { kind: JOB, key: `${JOB}:${newId()}`, payload: { accountId: account?.id ?? '' } });
    });
  }
}
