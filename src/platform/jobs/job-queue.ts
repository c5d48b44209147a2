import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { newId } from '../database/new-id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Unit } from '../database/unit.js';
import { JobBell } from './job-bell.js';
import { Job } from './job.entity.js';

export interface JobOrder {
  readonly kind: string;
  /** What makes the work one: ordering it twice gives one job. */
  readonly key: string;
  readonly payload: Record<string, string>;
}

/** Orders background work in the unit that causes it, and tells how far it has come. */
@Injectable()
export class JobQueue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bell: JobBell,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** A job of this key that failed is tried again from the start; one that waits, runs or is done is left alone. */
  async order(unit: Unit, order: JobOrder): Promise<void> {
    const now = this.clock.now().toISOString();
    const fresh = {
      state: 'waiting' as const,
      progress: 0,
      attempts: 0,
      runAfter: now,
      problem: null,
      finishedAt: null,
    };
    const again = await unit.manager.update(Job, { key: order.key, state: 'failed' }, fresh);
    if (again.affected === 0) {
      const row = { ...fresh, ...order, id: newId(), total: 0, leaseOwner: null, leaseUntil: null, createdAt: now };
      await unit.manager.createQueryBuilder().insert().into(Job).values(row).orIgnore().execute();
    }
    unit.afterCommit(() => this.bell.ring());
  }

  async find(key: string): Promise<Job | null> {
    return this.unitOfWork.reading(Job).findOneBy({ key });
  }

  /** Age in seconds of the oldest job that is due and not begun; null when none waits. */
  async oldestWaitingSeconds(): Promise<number | null> {
    const now = this.clock.now();
    const oldest = await this.unitOfWork
      .reading(Job)
      .findOne({ where: { state: 'waiting' }, order: { runAfter: 'ASC' } });
    return oldest ? Math.max(0, Math.round((now.getTime() - Date.parse(oldest.runAfter)) / 1000)) : null;
  }
}
