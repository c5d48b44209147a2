import { AsyncResource } from 'node:async_hooks';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { JobBell } from './job-bell.js';
import { JobRunner } from './job-runner.js';

const LOOK_ROUND_MS = 5_000;

/** Keeps the runner going in a server; only `main` starts it, so that commands and tests stay quiet. */
@Injectable()
export class JobDispatcher implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> | undefined;
  private isDue = false;
  private isStopping = false;

  constructor(
    private readonly runner: JobRunner,
    private readonly bell: JobBell,
  ) {}

  /** The bell is rung inside requests: bound, so that the audit trail takes no job for part of one. */
  start(): void {
    this.bell.listen(AsyncResource.bind(() => this.wake()));
    this.timer = setInterval(() => this.wake(), LOOK_ROUND_MS);
    this.wake();
  }

  /** Lets the job in hand come to its end, and begins no other. */
  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.bell.listen(undefined);
    clearInterval(this.timer);
    await this.work;
  }

  private wake(): void {
    this.isDue = true;
    this.work ??= this.workWhileDue();
  }

  private async workWhileDue(): Promise<void> {
    while (this.isDue && !this.isStopping) {
      this.isDue = false;
      try {
        await this.runner.runDue(() => !this.isStopping);
      } catch (error) {
        this.logger.error('Looking for due jobs failed', error);
      }
    }
    this.work = undefined;
  }
}
