import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { firstLeaf, type Leaves } from '../../../domain/minutes/leaves.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { Panel } from '../../panels/panel.entity.js';
import { ApprovedCopies } from './approved-copies.service.js';
import { COUNT_LEAVES } from './leaf-places.service.js';
import { MinutesLeaves } from './minutes-leaves.entity.js';

/**
 * The leaves that approved minutes fill. They are counted by a job after the approval, or by whoever asks before it has
 * run: in the order of their places, so that the numbers come out the same whoever is first.
 */
@Injectable()
export class LeavesOfMinutes implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly copies: ApprovedCopies,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(COUNT_LEAVES, async ({ payload }) => void (await this.of(payload['minutesId'] ?? '')));
  }

  /** Null where they are not approved, or their panel did not number its leaves on when they were. */
  async of(minutesId: string): Promise<Leaves | null> {
    const row = await this.unitOfWork.reading(MinutesLeaves).findOneBy({ minutesId });
    if (!row) return null;
    const { panelId, series, place } = row;
    const where = { panelId, series, place: LessThanOrEqual(place), firstLeaf: IsNull() };
    for (const each of await this.unitOfWork.reading(MinutesLeaves).find({ where, order: { place: 'ASC' } })) {
      await this.count(each);
    }
    return inNumbers(await this.unitOfWork.reading(MinutesLeaves).findOneByOrFail({ minutesId }));
  }

  private async count({ id, minutesId, panelId, series, place }: MinutesLeaves): Promise<void> {
    const leafCount = await this.copies.pagesOf(minutesId);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes-leaves', panelId);
      const before = await unit.manager.findOneBy(MinutesLeaves, { panelId, series, place: place - 1 });
      const start = await startOf(unit, panelId);
      const first = firstLeaf(before && inNumbers(before), start !== null, start ?? 1);
      await unit.manager.update(MinutesLeaves, { id, firstLeaf: IsNull() }, { firstLeaf: first, leafCount });
    });
  }
}

/** The panel's very first leaf; null once it has filled one. */
async function startOf(unit: Unit, panelId: string): Promise<number | null> {
  if (await unit.manager.existsBy(MinutesLeaves, { panelId, firstLeaf: Not(IsNull()) })) return null;
  return (await unit.manager.findOneByOrFail(Panel, { id: panelId })).firstLeaf;
}

function inNumbers({ firstLeaf: first, leafCount: count }: MinutesLeaves): Leaves | null {
  return first === null || count === null ? null : { first, count };
}
