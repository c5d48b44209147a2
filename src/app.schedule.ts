import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { SystemClock } from './domain/calendar/clock.js';
import { SYSTEM_CLOCK } from './platform/config/system-clock.js';
import { FileSweep } from './platform/files/sweep.js';
import { Leases } from './platform/jobs/leases.js';
import { KeptForms } from './platform/web/kept-forms/kept-forms.js';
import { Sessions } from './platform/web/session/sessions.js';
import { PanelPagesService } from './workspace/panels/panel-pages.service.js';
import { PersonPagesService } from './workspace/panels/person-pages.service.js';
import { PersonStanding } from './workspace/people/person-standing.service.js';

const MINUTE_MS = 60_000;
const EVERY_MS = 60 * MINUTE_MS;
/** A little short of the hour, so that the process which swept last finds its own lease run out. */
const LEASE_MS = 55 * MINUTE_MS;

/** What is done every hour by one process of several; only `main` starts it, so that commands and tests stay quiet. */
@Injectable()
export class AppSchedule implements OnApplicationShutdown {
  private readonly logger = new Logger('Schedule');
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly leases: Leases,
    private readonly sessions: Sessions,
    private readonly keptForms: KeptForms,
    private readonly files: FileSweep,
    private readonly standing: PersonStanding,
    private readonly panelPages: PanelPagesService,
    private readonly personPages: PersonPagesService,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), EVERY_MS);
    this.wake();
  }

  /** Lets the sweep in hand come to its end, and begins no other. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.work;
  }

  /** Removes what has had its time and publishes what the day has changed; what fails stops nothing else. */
  async sweep(): Promise<void> {
    if (!(await this.leases.take('hourly sweep', LEASE_MS))) return;
    await this.attempt('expired sessions', () => this.sessions.sweepExpired());
    await this.attempt('kept forms', () => this.keptForms.sweepExpired());
    await this.attempt('abandoned files', () => this.files.run(this.clock.now()));
    await this.attempt('posts and groups of the day', () => this.standing.refreshAll());
    await this.attempt('pages of panels', () => this.panelPages.publishAll());
    await this.attempt('pages of councillors', () => this.personPages.publishAll());
  }

  private wake(): void {
    this.work = this.work.then(() => this.attempt('whatever is due', () => this.sweep()));
  }

  private async attempt(what: string, sweep: () => Promise<unknown>): Promise<void> {
    try {
      await sweep();
    } catch (error) {
      this.logger.error(`The hourly work on ${what} failed`, error);
    }
  }
}
