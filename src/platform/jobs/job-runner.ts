import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Brackets, In, LessThan, LessThanOrEqual } from 'typeorm';
import { DomainError } from '../../domain/errors.js';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobHandlers } from './job-handlers.js';
import { Job } from './job.entity.js';

const LEASE_MS = 120_000;
const ATTEMPTS = 3;
const PAUSE_MS = 5_000;

/** Takes due jobs under a lease, one at a time, so that of several processes each job is run by one. */
@Injectable()
export class JobRunner {
  private readonly me = randomUUID();
  private readonly logger = new Logger('Jobs');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handlers: JobHandlers,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** Runs what is due, one job after the other while `goesOn`, and says how many jobs that were. */
  async runDue(goesOn: () => boolean = () => true): Promise<number> {
    let done = 0;
    while (goesOn()) {
      const job = await this.claim();
      if (!job) break;
      await this.run(job);
      done += 1;
    }
    return done;
  }

  private async claim(): Promise<Job | null> {
    const now = this.clock.now().toISOString();
    const kinds = In(this.handlers.kinds());
    const due = await this.unitOfWork.reading(Job).findOne({
      where: [
        { kind: kinds, state: 'waiting', runAfter: LessThanOrEqual(now) },
        { kind: kinds, state: 'running', leaseUntil: LessThan(now) },
      ],
      order: { runAfter: 'ASC', id: 'ASC' },
    });
    if (!due) return null;
    return (await this.take(due, now)) ? { ...due, attempts: due.attempts + 1 } : this.claim();
  }

  /** Compare and set: of two that saw the job free, one changes the row. */
  private async take(job: Job, now: string): Promise<boolean> {
    const taken = await this.unitOfWork.run(async ({ manager }) =>
      manager
        .createQueryBuilder()
        .update(Job)
        .set({ state: 'running', leaseOwner: this.me, leaseUntil: this.leaseEnd(), attempts: job.attempts + 1 })
        .where({ id: job.id })
        .andWhere(
          new Brackets((free) =>
            free.where({ state: 'waiting' }).orWhere({ state: 'running', leaseUntil: LessThan(now) }),
          ),
        )
        .execute(),
    );
    return taken.affected === 1;
  }

  private async run(job: Job): Promise<void> {
    try {
      // Whatever ends the process gets no further than being claimed, and would end it for ever.
      if (job.attempts > ATTEMPTS) throw new Error('Every attempt ended without an answer.');
      const report = (progress: number, total: number) =>
        this.update(job, { progress, total, leaseUntil: this.leaseEnd() });
      await this.handlers.of(job.kind)({ payload: job.payload, report });
      await this.update(job, { state: 'done', leaseUntil: null, problem: null, finishedAt: this.now() });
    } catch (error) {
      await this.setAside(job, error);
    }
  }

  private async setAside(job: Job, error: unknown): Promise<void> {
    const isFinal = error instanceof DomainError || job.attempts >= ATTEMPTS;
    const problem = error instanceof DomainError ? error.message : 'Something went wrong on our side.';
    this.logger.error(`Job ${job.id} of kind ${job.kind} failed at attempt ${job.attempts}`, error);
    const runAfter = new Date(this.clock.now().getTime() + PAUSE_MS * job.attempts).toISOString();
    const next = isFinal
      ? { state: 'failed' as const, finishedAt: this.now() }
      : { state: 'waiting' as const, runAfter };
    await this.update(job, { ...next, problem, leaseUntil: null });
  }

  private async update(job: Job, changes: Partial<Omit<Job, 'payload'>>): Promise<void> {
    await this.unitOfWork.run(async ({ manager }) => {
      const mine = await manager.update(Job, { id: job.id, leaseOwner: this.me }, changes);
      if (mine.affected !== 1) throw new Error(`Job ${job.id} was taken over by another process.`);
    });
  }

  private leaseEnd(): string {
    return new Date(this.clock.now().getTime() + LEASE_MS).toISOString();
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
