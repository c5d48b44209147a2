import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { WorkLoop } from '../jobs/work-loop.js';
import { MailBell } from './mail-bell.js';
import { MailRunner } from './mail-runner.js';
import { MailTransport } from './transport/mail-transport.js';

/** Keeps mail going out of a server; only `main` starts it, so that commands and tests stay quiet. */
@Injectable()
export class MailDispatcher implements OnApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private readonly loop: WorkLoop;

  constructor(
    runner: MailRunner,
    bell: MailBell,
    private readonly transport: MailTransport,
  ) {
    const tellFailure = (error: unknown) => this.logger.error('Looking for due mail failed', error);
    this.loop = new WorkLoop(bell, (goesOn) => runner.runDue(goesOn), tellFailure);
  }

  start(): void {
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    this.transport.close();
  }
}
