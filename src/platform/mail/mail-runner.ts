import { Inject, Injectable, Logger } from '@nestjs/common';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { FailPoint } from '../config/fail-point.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { MailClaims, type MailOutcome } from './mail-claims.js';
import { faultOf } from './mail-fault.js';
import { MailLinks } from './mail-links.js';
import type { Mail } from './mail.entity.js';
import { MOST_ATTEMPTS, waitAfter } from './retry-waits.js';
import { MailTransport } from './transport/mail-transport.js';

/**
 * Sends what is due, outside any unit. A mail is marked sent after the server has taken it: whoever dies in between
 * lets it be sent twice, under one Message-ID, rather than never.
 */
@Injectable()
export class MailRunner {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly claims: MailClaims,
    private readonly links: MailLinks,
    private readonly transport: MailTransport,
    private readonly failPoint: FailPoint,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** Sends one mail after the other while `goesOn`, and says how many were tried. */
  async runDue(goesOn: () => boolean = () => true): Promise<number> {
    let tried = 0;
    while (goesOn()) {
      const mail = await this.claims.next();
      if (!mail) break;
      const outcome = await this.attempt(mail);
      if (!(await this.claims.settle(mail, outcome))) {
        this.logger.warn(`Mail ${mail.id} was taken over by another process`);
      }
      tried += 1;
    }
    return tried;
  }

  private async attempt(mail: Mail): Promise<MailOutcome> {
    // Whatever ends the process gets no further than being claimed, and would end it for ever.
    if (mail.attempts > MOST_ATTEMPTS) return { state: 'failed', problem: 'Every attempt ended without an answer.' };
    try {
      await this.transport.send({ ...mail, ...(await this.links.insert(mail)) });
    } catch (error) {
      return this.afterFault(mail, error);
    }
    this.failPoint.pass('mail-accepted');
    return { state: 'sent', problem: null, sentAt: this.clock.now().toISOString() };
  }

  private afterFault({ id, attempts }: Mail, error: unknown): MailOutcome {
    const { problem, isFinal, code } = faultOf(error);
    this.logger.warn(`Mail ${id} could not be sent at attempt ${attempts}: ${code}`);
    const wait = isFinal ? null : waitAfter(attempts);
    if (wait === null) return { state: 'failed', problem };
    return { state: 'queued', problem, runAfter: new Date(this.clock.now().getTime() + wait).toISOString() };
  }
}
