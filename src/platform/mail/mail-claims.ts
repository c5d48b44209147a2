import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Unit } from '../database/unit.js';
import { MailFollowers } from './mail-followers.js';
import { Mail } from './mail.entity.js';

/** Longer than what is claimed together waits here, and a mail server may let one mail wait. */
const LEASE_MS = 10 * 60_000;

/** What is written of a mail once it was tried. */
export type MailOutcome = Pick<Mail, 'state' | 'problem'> & Partial<Pick<Mail, 'sentAt' | 'runAfter'>>;

/** What makes a mail free to be taken. */
interface Freedom {
  readonly where: string;
  readonly oldestBy: 'mail.runAfter' | 'mail.leaseUntil';
}

/** One after the other, because each is answered by an index of its own. */
const FREEDOMS: readonly Freedom[] = [
  { where: `mail.state = 'queued' AND mail.runAfter <= :now`, oldestBy: 'mail.runAfter' },
  { where: `mail.state = 'sending' AND mail.leaseUntil < :now`, oldestBy: 'mail.leaseUntil' },
];

/** Takes due mails under a lease, so that of several processes each mail is sent by one. */
@Injectable()
export class MailClaims {
  private readonly me = randomUUID();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followers: MailFollowers,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** Mails that have been due for longest, now ours; none when none is due. */
  async take(most: number): Promise<Mail[]> {
    const now = this.now();
    // Looking round when nothing is due, as happens most often, takes nobody's turn to write.
    if (!(await this.isAnyFree(now))) return [];
    return this.unitOfWork.run(async (unit) => {
      const mails = await freeMails(unit, now, most);
      return this.claim(unit, mails, now);
    });
  }

  /** Gives a mail up again. @returns false where its lease had run out and another process took it over */
  async settle(mail: Mail, outcome: MailOutcome): Promise<boolean> {
    const ours = { id: mail.id, state: 'sending' as const, leaseOwner: this.me };
    return this.unitOfWork.run(async (unit) => {
      const { affected } = await unit.manager.update(Mail, ours, { ...outcome, leaseUntil: null });
      if (affected !== 1) return false;
      if (outcome.state === 'sent') await this.followers.tellSent(unit, mail);
      return true;
    });
  }

  /** Gives mails up that were taken and not tried. */
  async giveBack(mails: readonly Mail[]): Promise<void> {
    const ours = { id: In(mails.map(({ id }) => id)), state: 'sending' as const, leaseOwner: this.me };
    const untried = { state: 'queued' as const, leaseUntil: null, attempts: () => 'attempts - 1' };
    await this.unitOfWork.run(({ manager }) => manager.update(Mail, ours, untried));
  }

  private async isAnyFree(now: string): Promise<boolean> {
    for (const { where } of FREEDOMS) {
      const select = this.unitOfWork.reading(Mail).createQueryBuilder('mail').where(where, { now });
      if ((await select.select('mail.id').limit(1).getRawMany()).length > 0) return true;
    }
    return false;
  }

  private async claim({ manager }: Unit, mails: readonly Mail[], now: string): Promise<Mail[]> {
    const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
    const lease = { state: 'sending' as const, leaseOwner: this.me, leaseUntil };
    const ids = In(mails.map(({ id }) => id));
    await manager.update(Mail, { id: ids }, { ...lease, attempts: () => 'attempts + 1' });
    return mails.map((mail) => ({ ...mail, ...lease, attempts: mail.attempts + 1 }));
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

/** Held by the unit, so that nobody takes them between this and the claim; what another unit holds is passed over. */
async function freeMails(unit: Unit, now: string, most: number): Promise<Mail[]> {
  const mails: Mail[] = [];
  for (const { where, oldestBy } of FREEDOMS) {
    if (mails.length === most) break;
    const select = unit.manager.createQueryBuilder(Mail, 'mail').where(where, { now }).orderBy(oldestBy);
    mails.push(...(await unit.taking(select.limit(most - mails.length)).getMany()));
  }
  return mails;
}
