import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { JobBell } from './job-bell.js';
import { JobRunner } from './job-runner.js';

const LOOK_ROUND_MS = 5_000;

/** Keeps the runner going in a server; only `main` starts it, so that commands and tests stay quiet. */
@Injectable()
export class JobDispatcher implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly runner: JobRunner,
    private readonly bell: JobBell,
  ) {}

  start(): void {
    this.bell.listen(() => this.wake());
    this.timer = setInterval(() => this.wake(), LOOK_ROUND_MS);
    this.wake();
  }

  /** Lets the job in hand come to its end, and begins no other. */
  async onApplicationShutdown(): Promise<void> {
    this.bell.listen(undefined);
    clearInterval(this.timer);
    await this.work;
  }

  private wake(): void {
    this.work = this.work.then(async () => {
      try {
        await this.runner.runDue();
      } catch (error) {
        this.logger.error('Looking for due jobs failed', error);
      }
    });
  }
}
