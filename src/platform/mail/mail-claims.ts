import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Brackets, LessThan, LessThanOrEqual } from 'typeorm';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Mail } from './mail.entity.js';

/** Longer than everything that a mail server may let us wait for, one after the other. */
const LEASE_MS = 10 * 60_000;

/** What is written of a mail once it was tried. */
export type MailOutcome = Pick<Mail, 'state' | 'problem'> & Partial<Pick<Mail, 'sentAt' | 'runAfter'>>;

/** Takes due mails under a lease, so that of several processes each mail is sent by one. */
@Injectable()
export class MailClaims {
  private readonly me = randomUUID();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** The mail that has been due for longest, now ours; null when none is due. */
  async next(): Promise<Mail | null> {
    const now = this.now();
    const due = await this.unitOfWork.reading(Mail).findOne({
      where: [
        { state: 'queued', runAfter: LessThanOrEqual(now) },
        { state: 'sending', leaseUntil: LessThan(now) },
      ],
      order: { runAfter: 'ASC', id: 'ASC' },
    });
    if (!due) return null;
    return (await this.take(due, now)) ? { ...due, attempts: due.attempts + 1 } : this.next();
  }

  /** Gives a mail up again. @returns false where its lease had run out and another process took it over */
  async settle({ id }: Mail, outcome: MailOutcome): Promise<boolean> {
    const settled = await this.unitOfWork.run(({ manager }) =>
      manager.update(Mail, { id, state: 'sending', leaseOwner: this.me }, { ...outcome, leaseUntil: null }),
    );
    return settled.affected === 1;
  }

  /** Compare and set: of two that saw the mail free, one changes the row. */
  private async take({ id, attempts }: Mail, now: string): Promise<boolean> {
    const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
    const taken = await this.unitOfWork.run(({ manager }) =>
      manager
        .createQueryBuilder()
        .update(Mail)
        .set({ state: 'sending', leaseOwner: this.me, leaseUntil, attempts: attempts + 1 })
        .where({ id, attempts })
        .andWhere(
          new Brackets((free) =>
            free.where({ state: 'queued' }).orWhere({ state: 'sending', leaseUntil: LessThan(now) }),
          ),
        )
        .execute(),
    );
    return taken.affected === 1;
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
