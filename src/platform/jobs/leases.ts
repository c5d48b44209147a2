import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Lease } from './lease.entity.js';

const FREE = '';

/** Lets one of several processes take charge of something for a while. A lease is never given back: it runs out. */
@Injectable()
export class Leases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** Whether it is ours now, for `milliseconds`. Compare and set: of two that ask at once, one changes the row. */
  async take(name: string, milliseconds: number): Promise<boolean> {
    const now = this.clock.now();
    const heldUntil = new Date(now.getTime() + milliseconds).toISOString();
    return this.unitOfWork.run(async ({ manager }) => {
      await manager.createQueryBuilder().insert().into(Lease).values({ name, heldUntil: FREE }).orIgnore().execute();
      const isFree = { name, heldUntil: LessThanOrEqual(now.toISOString()) };
      return (await manager.update(Lease, isFree, { heldUntil })).affected === 1;
    });
  }
}
