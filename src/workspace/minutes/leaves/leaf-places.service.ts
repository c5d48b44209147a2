import { Injectable } from '@nestjs/common';
import { leafSeriesOf } from '../../../domain/minutes/leaves.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesLeaves } from './minutes-leaves.entity.js';

export const COUNT_LEAVES = 'count-leaves';

/**
 * Gives approved minutes their place among the panel's leaves. How many they fill is known once they are drawn, which may
 * take long and so is no part of the unit that approves them: the place is fixed there, and all that follows from it.
 */
@Injectable()
export class LeafPlaces {
  constructor(private readonly jobs: JobQueue) {}

  async take(unit: Unit, { id: minutesId, panel, meeting, year }: MinutesInFull): Promise<void> {
    const series = leafSeriesOf(panel.leafSequence, { day: meeting.day, year });
    if (series === null) return;
    await unit.lock('minutes-leaves', panel.id);
    const place = (await unit.manager.countBy(MinutesLeaves, { panelId: panel.id, series })) + 1;
    const row = { id: newId(), minutesId, panelId: panel.id, series, place, firstLeaf: null, leafCount: null };
    await unit.manager.insert(MinutesLeaves, row);
    await this.jobs.order(unit, { kind: COUNT_LEAVES, key: `${COUNT_LEAVES}:${minutesId}`, payload: { minutesId } });
  }
}
