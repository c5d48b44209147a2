import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CouncilClock, SystemClock } from '../../domain/calendar/clock.js';
import { CHANCE, type Chance } from '../config/chance.js';
import { FailPoint } from '../config/fail-point.js';
import { COUNCIL_CLOCK } from '../config/council-clock.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { MailAttachments } from './mail-attachments.js';
import { MailClaims, type MailOutcome } from './mail-claims.js';
import { faultOf } from './mail-fault.js';
import { MailQueue } from './mail-queue.js';
import { MailLinks } from './mail-links.js';
import type { Mail } from './mail.entity.js';
import { MOST_ATTEMPTS, waitAfter } from './retry-waits.js';
import { MailTransport } from './transport/mail-transport.js';

/**
 * Sends what is due, outside any unit, as many at once as the transport takes. A mail is marked sent after the server
 * has taken it: whoever dies in between lets it be sent twice, under one Message-ID, rather than never.
 */
@Injectable()
export class MailRunner {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly queue: MailQueue,
    private readonly claims: MailClaims,
    private readonly links: MailLinks,
    private readonly attachments: MailAttachments,
    private readonly transport: MailTransport,
    private readonly failPoint: FailPoint,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
    @Inject(COUNCIL_CLOCK) private readonly councilClock: CouncilClock,
    @Inject(CHANCE) private readonly chance: Chance,
  ) {}

  /** Sends mails while `goesOn`, and says how many were tried. */
  async runDue(goesOn: () => boolean = () => true): Promise<number> {
    const due = this.queue.due(goesOn);
    const lanes = Array.from({ length: this.transport.atOnce }, () => this.sendEach(due));
    // A lane that fails, as it does without a database, does not leave the others to themselves.
    const ends = await Promise.allSettled(lanes);
    return ends.reduce((tried, end) => {
      if (end.status === 'rejected') throw end.reason;
      return tried + end.value;
    }, 0);
  }

  /** Takes from `due` what the other lanes leave. */
  private async sendEach(due: AsyncIterator<Mail, void>): Promise<number> {
    let tried = 0;
    for (let next = await due.next(); !next.done; next = await due.next()) {
      const mail = next.value;
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
      const parts = await this.links.insert(mail);
      await this.attachments.lend(mail.id, (attachments) => this.transport.send({ ...mail, ...parts, attachments }));
    } catch (error) {
      return this.afterFault(mail, error);
    }
    this.failPoint.pass('mail-accepted');
    return { state: 'sent', problem: null, sentAt: this.councilClock.now() };
  }

  private afterFault({ id, attempts }: Mail, error: unknown): MailOutcome {
    const { problem, isFinal, code } = faultOf(error);
    this.logger.warn(`Mail ${id} could not be sent at attempt ${attempts}: ${code}`);
    const wait = isFinal ? null : waitAfter(attempts, this.chance);
    if (wait === null) return { state: 'failed', problem };
    return { state: 'queued', problem, runAfter: new Date(this.clock.now().getTime() + wait).toISOString() };
  }
}
