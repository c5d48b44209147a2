import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { JobBell } from './job-bell.js';
import { JobRunner } from './job-runner.js';
import { WorkLoop } from './work-loop.js';

/** Keeps the runner going in a server; only `main` starts it, so that commands and tests stay quiet. */
@Injectable()
export class JobDispatcher implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly loop: WorkLoop;

  constructor(runner: JobRunner, bell: JobBell) {
    const tellFailure = (error: unknown) => this.logger.error('Looking for due jobs failed', error);
    this.loop = new WorkLoop(bell, (goesOn) => runner.runDue(goesOn), tellFailure);
  }

  start(): void {
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }
}
