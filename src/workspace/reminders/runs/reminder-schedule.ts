import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import { Config } from '../../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { Leases } from '../../../platform/jobs/leases.js';
import { ReminderRuns } from './reminder-runs.service.js';

const EVERY_MS = 60_000;
/** Longer than a run takes; whoever dies in it is followed by another process after this. */
const LEASE_MS = 10 * EVERY_MS;

/** Sends the day's reminders at the hour set, by one process of several; only `main` starts it. */
@Injectable()
export class ReminderSchedule implements OnApplicationShutdown {
  private readonly logger = new Logger('Reminders');
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();
  private lookedAt: string | null = null;

  constructor(
    private readonly runs: ReminderRuns,
    private readonly leases: Leases,
    private readonly config: Config,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  start(): void {
    if (this.config.remindersAt === null) return;
    this.timer = setInterval(() => this.wake(), EVERY_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.work;
  }

  /** Sends what is due, once the hour has come; a day that is done is not looked at again. */
  async sendIfDue(): Promise<void> {
    const { date, time } = londonTime(this.clock.now());
    if (this.config.remindersAt === null || time < this.config.remindersAt || this.lookedAt === date) return;
    if (!(await this.leases.take('reminders', LEASE_MS))) return;
    await this.runs.run(date);
    this.lookedAt = date;
  }

  private wake(): void {
    this.work = this.work.then(async () => {
      try {
        await this.sendIfDue();
      } catch (error) {
        this.logger.error('Sending reminders failed; they are tried again', error);
      }
    });
  }
}
