import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from './platform/database/database.js';
import { isMigrated } from './platform/database/migrate.js';
import { JobQueue } from './platform/jobs/job-queue.js';
import { Outbox } from './platform/mail/outbox.js';
import { Readiness } from './platform/web/health/readiness.js';

/** What must be right before this instance takes requests. */
@Injectable()
export class AppReadiness implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.readiness.add({ name: 'database', check: () => this.databaseAnswers() });
    this.readiness.add({ name: 'jobs', check: () => this.jobsWaiting() });
    this.readiness.add({ name: 'mail', check: () => this.mailWaiting() });
  }

  private async databaseAnswers() {
    const isRight = await isMigrated(this.database.writer);
    return { isRight, fact: isRight ? 'answers, schema up to date' : 'schema is not this version’s' };
  }

  /** Shown only: a job that waits must not take the public pages of this instance out of service. */
  private async jobsWaiting() {
    const seconds = await this.jobs.oldestWaitingSeconds();
    return { isRight: true, fact: seconds === null ? 'none waiting' : `oldest waiting job: ${seconds} s` };
  }

  /** Shown only, for the same reason. */
  private async mailWaiting() {
    const seconds = await this.outbox.oldestWaitingSeconds();
    return { isRight: true, fact: seconds === null ? 'none waiting' : `oldest waiting mail: ${seconds} s` };
  }
}
